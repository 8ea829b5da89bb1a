import { Component, inject, input, output, signal } from '@angular/core';
import { AssessmentApi, type AssessmentPlace } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import type { ThemeView } from '../../api/types';
import { RevisionLane } from '../../forms/autosave/revision-lane';
import { LiveRegion } from '../../shell/live-region';
import type { Choice } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';

/** Who leads each theme. Each choice is saved at once. */
@Component({
  selector: 'app-theme-leads',
  imports: [Select],
  template: `
    @for (theme of themes(); track theme.key) {
      <app-select
        [label]="theme.title"
        empty="Nobody yet"
        [choices]="people()"
        [value]="theme.lead?.id ?? ''"
        [hint]="saved() === theme.key ? 'Saved' : ''"
        [problem]="problem()?.theme === theme.key ? (problem()?.message ?? null) : null"
        (valueChange)="choose(theme, $event)"
      />
    }
  `,
})
export class ThemeLeads {
  readonly place = input.required<AssessmentPlace>();
  readonly themes = input.required<readonly ThemeView[]>();
  readonly people = input.required<readonly Choice[]>();
  readonly changed = output();
  private readonly api = inject(AssessmentApi);
  private readonly live = inject(LiveRegion);

  /** The theme whose lead was saved last. */
  protected readonly saved = signal<string | null>(null);
  protected readonly problem = signal<{ theme: string; message: string } | null>(null);
  private readonly lanes = new Map<string, RevisionLane>();

  protected async choose(theme: ThemeView, leadId: string): Promise<void> {
    this.problem.set(null);
    this.saved.set(null);
    const place = this.place();
    const lane = this.laneOf(place, theme);
    try {
      // Choosing again while the first choice is on its way is no conflict.
      await lane.run(async (revision) =>
        lane.saw((await this.api.setThemeLead(place, theme.key, revision, leadId || null)).revision),
      );
      this.saved.set(theme.key);
      this.live.say(`Lead of ${theme.title} saved`);
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
