import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ApiError, sentenceOf } from '../../api/problem';
import { AssessmentApi } from '../../api/assessment-api';
import { VersionMoveApi } from '../../api/version-move-api';
import type { FormProblem } from '../../forms/submission';
import { yearInWords } from '../../format/year';
import { LiveRegion } from '../../shell/live-region';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { CriterionChoice } from './criterion-choice';
import { type Decided, decidedInWords, problemsOf, progressOf, toSend, withUnchangedKept } from './decisions';
import { MoveDesk } from './move-desk';
import { MoveResult } from './move-result';

/** The step of the guide on which the result is shown; all others are themes. */
const RESULT = 'result';

/** The guide through a move of the year to another version: theme by theme, then what comes of it. */
@Component({
  selector: 'app-move-version',
  imports: [
    Breadcrumbs,
    Button,
    CriterionChoice,
    ErrorSummary,
    LoadProblem,
    Loading,
    MoveResult,
    PageHeading,
    RouterLink,
  ],
  templateUrl: './move-version.html',
})
export class MoveVersion {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly to = input.required<string>();
  /** A theme or the result; absent: the overview. */
  readonly step = input<string>();
  private readonly api = inject(VersionMoveApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly desk = inject(MoveDesk);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly yearInWords = yearInWords;
  protected readonly decidedInWords = decidedInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly base = computed(() => ['/councils', this.council(), 'assessments', this.year(), 'versions']);
  protected readonly view = resource({
    params: () => ({ place: this.place(), to: this.to() }),
    loader: async ({ params, abortSignal }) => {
      const [plan, assessment] = await Promise.all([
        this.api.plan(params.place, params.to, abortSignal),
        this.assessments.read(params.place, abortSignal),
      ]);
      return {
        plan,
        themes: assessment.themes.map(({ key, title }) => ({ key, title })),
        wasScale: assessment.model.scale,
      };
    },
  });
  protected readonly decisions = computed(() => this.desk.of(this.place(), this.to())());
  protected readonly plan = computed(() => (this.view.hasValue() ? this.view.value().plan.plan : null));
  protected readonly titles = computed(
    () => new Map(this.view.hasValue() ? this.view.value().themes.map(({ key, title }) => [key, title]) : []),
  );
  protected readonly themes = computed(() => {
    const plan = this.plan();
    if (!plan || !this.view.hasValue()) return [];
    return this.view.value().themes.map(({ key, title }) => {
      const criteria = plan.criteria.filter(({ themeKey }) => themeKey === key);
      return { key, title, criteria, ...progressOf(criteria, this.decisions()) };
    });
  });
  protected readonly theme = computed(() => this.themes().find(({ key }) => key === this.step()));
  protected readonly next = computed(() => {
    const themes = this.themes();
    return themes[themes.findIndex(({ key }) => key === this.step()) + 1]?.key ?? RESULT;
  });
  protected readonly onResult = computed(() => this.step() === RESULT);
  protected readonly progress = computed(() => progressOf(this.plan()?.criteria ?? [], this.decisions()));
  protected readonly unchanged = computed(
    () =>
      this.plan()?.criteria.filter(
        ({ proposal, criterionKey }) => proposal === 'keep' && !this.decisions().criteria[criterionKey],
      ).length ?? 0,
  );
  protected readonly missing = computed(() => {
    const plan = this.plan();
    return plan && this.view.hasValue() ? problemsOf(plan, this.view.value().plan.judgements, this.decisions()) : [];
  });
  protected readonly title = computed(() => {
    const theme = this.theme();
    if (theme) return theme.title;
    return this.onResult() ? 'What comes of it' : `Move ${yearInWords(this.year())} to another version`;
  });
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly busy = signal(false);

  constructor() {
    // What is missing is led to where it can be said: once for each theme that is shown, not at each decision.
    leadToFragment(computed(() => this.theme()?.key));
  }

  protected link(...step: string[]): string[] {
    return [...this.base(), this.to(), ...step];
  }

  protected keepUnchanged(): void {
    const plan = this.plan();
    if (!plan) return;
    const count = this.unchanged();
    this.desk.decide(this.place(), this.to(), withUnchangedKept(plan, this.decisions()));
    this.live.say(`${count} judgements are kept as they are`);
  }

  protected decide(criterionKey: string, decided: Decided): void {
    const decisions = this.decisions();
    const criteria = { ...decisions.criteria, [criterionKey]: decided };
    this.desk.decide(this.place(), this.to(), { ...decisions, criteria });
  }

  protected score({ themeKey, score }: { themeKey: string; score: string }): void {
    const decisions = this.decisions();
    this.desk.decide(this.place(), this.to(), { ...decisions, scores: { ...decisions.scores, [themeKey]: score } });
  }

  /** Where a criterion stands on the page of its theme. */
  private placeOf(criterionKey: string): string {
    const theme = this.themes().find(({ criteria }) => criteria.some((one) => one.criterionKey === criterionKey));
    const at = theme?.criteria.findIndex((one) => one.criterionKey === criterionKey) ?? 0;
    return `criterion-${at + 1}`;
  }

  protected problemOf(criterionKey: string) {
    return this.problems().length || !this.onResult()
      ? this.missing().find((one) => one.criterionKey === criterionKey)
      : undefined;
  }

  protected async move(): Promise<void> {
    const plan = this.plan();
    if (!plan || !this.view.hasValue() || this.busy()) return;
    const missing = this.missing();
    if (missing.length) {
      this.problems.set(
        missing.map(({ message, themeKey, criterionKey }) => ({
          message,
          go: () => void this.router.navigate(this.link(themeKey), { fragment: this.placeOf(criterionKey) }),
        })),
      );
      return;
    }
    const { revision, seen } = this.view.value().plan;
    this.busy.set(true);
    this.problems.set([]);
    try {
      await this.api.move(this.place(), revision, toSend(plan, seen ?? '', this.decisions()));
      this.desk.done(this.place(), this.to());
      await this.router.navigate(this.base(), { queryParams: { moved: 'yes' } });
    } catch (error) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.problems.set(sentences.map((message) => ({ message })));
      // What was decided is kept; what the year says is read again.
      if (error instanceof ApiError && (error.status === 409 || error.status === 412)) this.view.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
