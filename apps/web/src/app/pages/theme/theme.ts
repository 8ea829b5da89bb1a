import { Component, afterRenderEffect, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ApiError } from '../../api/problem';
import { Autosave } from '../../forms/autosave/autosave';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { CriterionCard } from './criterion-card';
import { EvidenceLinks } from './evidence-links';
import { NarrativeSection } from './narrative-section';
import { ScoreSection } from './score-section';
import { ThemeActions } from './theme-actions';
import { ThemeDesk } from './theme-desk';
import type { ThemeContext } from './theme-page';

/** The work page: one theme of one year, judged, scored and written in place. */
@Component({
  selector: 'app-theme',
  imports: [
    Breadcrumbs,
    CriterionCard,
    EvidenceLinks,
    LoadProblem,
    Loading,
    NarrativeSection,
    PageHeading,
    RouterLink,
    ScoreSection,
    ThemeActions,
  ],
  providers: [Autosave, ThemeDesk],
  templateUrl: './theme.html',
})
export class Theme {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input.required<string>();
  private readonly api = inject(AssessmentApi);
  private readonly desk = inject(ThemeDesk);
  protected readonly yearInWords = yearInWords;

  protected readonly view = resource({
    params: () => ({ council: this.council(), year: this.year(), theme: this.theme() }),
    loader: async ({ params, abortSignal }) => {
      const assessment = await this.api.read(params, abortSignal);
      if (!assessment.themes.some((theme) => theme.key === params.theme)) {
        throw new ApiError(404, { title: 'There is no such theme in this year', status: 404 });
      }
      return assessment;
    },
  });
  protected readonly context = computed<ThemeContext | null>(() => {
    const assessment = this.view.hasValue() ? this.view.value() : null;
    const theme = assessment?.themes.find((candidate) => candidate.key === this.theme());
    if (!assessment || !theme) return null;
    const open = assessment.state === 'drafting';
    return {
      place: { council: this.council(), year: this.year() },
      assessment,
      theme,
      mayJudge: open && assessment.permissions.includes('assessment:judge'),
      mayLink:
        open &&
        assessment.permissions.includes('assessment:judge') &&
        assessment.permissions.includes('evidence:write'),
    };
  });
  protected readonly groups = computed(() => {
    const criteria = this.context()?.theme.criteria ?? [];
    return [
      {
        id: 'characteristics',
        title: 'Characteristics of a council that works well',
        criteria: criteria.filter((criterion) => criterion.kind === 'characteristic'),
      },
      {
        id: 'indicators',
        title: 'Indicators of possible failure',
        criteria: criteria.filter((criterion) => criterion.kind === 'indicator'),
      },
    ];
  });
  protected readonly neighbours = computed(() => {
    const themes = this.context()?.assessment.themes ?? [];
    const index = themes.findIndex((theme) => theme.key === this.theme());
    return { previous: themes[index - 1] ?? null, next: index >= 0 ? (themes[index + 1] ?? null) : null };
  });

  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private reached: string | null = null;

  constructor() {
    effect(() => {
      const context = this.context();
      if (context) untracked(() => this.desk.refresh(context.place, context.theme));
    });
    // A link to one criterion (from a list of gaps, say) ends there, once the criteria have been loaded.
    afterRenderEffect(() => {
      const fragment = this.fragment() ?? null;
      if (!this.context() || fragment === this.reached) return;
      this.reached = fragment;
      if (fragment) setTimeout(() => goTo(fragment));
    });
  }
}

function goTo(anchor: string): void {
  const target = document.getElementById(`${anchor}-text`) ?? document.getElementById(anchor);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}
