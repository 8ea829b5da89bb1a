import { Component, inject, input, output, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import { ReviewApi } from '../../api/review-api';
import type { ThemeView } from '../../api/types';
import { RevisionLane } from '../../forms/autosave/revision-lane';
import { LiveRegion } from '../../shell/live-region';
import type { Choice } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';

/** Who reviews each theme. Each choice is saved at once; the server says who may not, and why. */
@Component({
  selector: 'app-theme-reviewers',
  imports: [Select],
  template: `
    @for (theme of themes(); track theme.key) {
      <app-select
        [label]="'Reviewer of ' + theme.title"
        empty="Nobody yet"
        [choices]="people()"
        [value]="theme.reviewer?.id ?? ''"
        [hint]="saved() === theme.key ? 'Saved' : ''"
        [problem]="problem()?.theme === theme.key ? (problem()?.message ?? null) : null"
        (valueChange)="choose(theme, $event)"
      />
    }
  `,
})
export class ThemeReviewers {
  readonly place = input.required<AssessmentPlace>();
  readonly themes = input.required<readonly ThemeView[]>();
  readonly people = input.required<readonly Choice[]>();
  readonly changed = output();
  private readonly api = inject(ReviewApi);
  private readonly live = inject(LiveRegion);

  /** The theme whose reviewer was saved last. */
  protected readonly saved = signal<string | null>(null);
  protected readonly problem = signal<{ theme: string; message: string } | null>(null);
  private readonly lanes = new Map<string, RevisionLane>();

  protected async choose(theme: ThemeView, reviewerId: string): Promise<void> {
    this.problem.set(null);
    this.saved.set(null);
    const place = this.place();
    const lane = this.laneOf(place, theme);
    try {
      // Choosing again while the first choice is on its way is no conflict.
      await lane.run(async (revision) =>
        lane.saw((await this.api.assign(place, theme.key, revision, reviewerId || null)).revision),
      );
      this.saved.set(theme.key);
      this.live.say(`Reviewer of ${theme.title} saved`);
    } catch (error) {
      this.problem.set({ theme: theme.key, message: sentenceOf(error) });
    }
    this.changed.emit();
  }

  private laneOf({ council, year }: AssessmentPlace, { key, revision }: ThemeView): RevisionLane {
    const name = `${council}/${year}/${key}`;
    const lane = this.lanes.get(name) ?? new RevisionLane(revision);
    this.lanes.set(name, lane);
    lane.saw(revision);
    return lane;
  }
}
