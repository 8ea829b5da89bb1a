import { Component, inject, input, output, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import type { ThemeView } from '../../api/types';
import { RevisionLane } from '../../forms/autosave/revision-lane';
import { LiveRegion } from '../../shell/live-region';
import type { Choice } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';

/** What somebody is to a theme, and how that is saved. */
export interface ThemePost {
  /** Such as "Lead". */
  name: string;
  /** Of the choice. */
  label: (theme: ThemeView) => string;
  holder: (theme: ThemeView) => string | null;
  save: (
    place: AssessmentPlace,
    theme: string,
    revision: number,
    personId: string | null,
  ) => Promise<{ revision: number }>;
}

/** Who leads or reviews each theme. Each choice is saved at once; the server says who may not, and why. */
@Component({
  selector: 'app-theme-people',
  imports: [Select],
  template: `
    @for (theme of themes(); track theme.key) {
      <app-select
        [label]="post().label(theme)"
        empty="Nobody yet"
        [choices]="people()"
        [value]="post().holder(theme) ?? ''"
        [hint]="saved() === theme.key ? 'Saved' : ''"
        [problem]="problem()?.theme === theme.key ? (problem()?.message ?? null) : null"
        (valueChange)="choose(theme, $event)"
      />
    }
  `,
})
export class ThemePeople {
  readonly post = input.required<ThemePost>();
  readonly place = input.required<AssessmentPlace>();
  readonly themes = input.required<readonly ThemeView[]>();
  readonly people = input.required<readonly Choice[]>();
  readonly changed = output();
  private readonly live = inject(LiveRegion);

  /** The theme whose choice was saved last. */
  protected readonly saved = signal<string | null>(null);
  protected readonly problem = signal<{ theme: string; message: string } | null>(null);
  private readonly lanes = new Map<string, RevisionLane>();

  protected async choose(theme: ThemeView, personId: string): Promise<void> {
    this.problem.set(null);
    this.saved.set(null);
    const place = this.place();
    const post = this.post();
    const lane = this.laneOf(place, theme);
    try {
      // Choosing again while the first choice is on its way is no conflict.
      await lane.run(async (revision) =>
        lane.saw((await post.save(place, theme.key, revision, personId || null)).revision),
      );
      this.saved.set(theme.key);
      this.live.say(`${post.name} of ${theme.title} saved`);
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
