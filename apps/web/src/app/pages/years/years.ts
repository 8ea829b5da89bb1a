import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ModelApi } from '../../api/model-api';
import type { AssessmentSummary, ScoreWord } from '../../api/types';
import { yearInAddress } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { stateWords } from '../assessment/state-words';
import { ScoreBadge } from '../../ui/score/score-badge';
import { MyWork } from './my-work';

/** The council's years, newest first, with the scores of each. */
@Component({
  selector: 'app-years',
  imports: [Loading, LoadProblem, MyWork, PageHeading, RouterLink, ScoreBadge],
  templateUrl: './years.html',
})
export class Years {
  readonly council = input.required<string>();
  protected readonly address = yearInAddress;
  protected readonly stateWords = stateWords;
  private readonly assessments = inject(AssessmentApi);
  private readonly models = inject(ModelApi);
  private readonly session = inject(Session);

  protected readonly years = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.loadYears(params, abortSignal),
  });
  protected readonly mayOpen = computed(() => this.session.may(this.council(), 'assessment:open'));
  protected readonly themes = computed(() => (this.years.hasValue() ? (this.years.value()[0]?.themes ?? []) : []));

  protected scoreOf(year: AssessmentSummary, themeKey: string): string | null {
    return year.themes.find((theme) => theme.key === themeKey)?.score ?? null;
  }

  /** The words of each year's own scale come with its model version. */
  private async loadYears(
    council: string,
    signal: AbortSignal,
  ): Promise<(AssessmentSummary & { scale: ScoreWord[] })[]> {
    const years = await this.assessments.list(council, signal);
    const ids = [...new Set(years.map((year) => year.model.id))];
    const scales = new Map(
      await Promise.all(
        ids.map(async (id) => [id, (await this.models.read(council, id, signal)).document.scale] as const),
      ),
    );
    return years
      .map((year) => ({ ...year, scale: scales.get(year.model.id) ?? [] }))
      .sort((a, b) => b.year.localeCompare(a.year));
  }
}
