import {
  Component,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  untracked,
} from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CarryApi, carriedLink } from '../../api/carry-api';
import { ApiError } from '../../api/problem';
import type { CriterionView } from '../../api/types';
import { CommentsPanel } from '../../comments/comments-panel';
import { ThreadCounts } from '../../comments/thread-counts';
import { Autosave } from '../../forms/autosave/autosave';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { CarriedDesk } from '../carried/carried-desk';
import { CarriedMarks } from '../carried/carried-marks';
import { ChallengeLink } from '../challenge/challenge-link';
import { CriterionCard } from './criterion-card';
import { EvidenceLinks } from './evidence-links';
import { NarrativeSection } from './narrative-section';
import { ScoreSection } from './score-section';
import { ThemeActions } from './theme-actions';
import { ThemeStage } from './theme-stage';
import { stateWords } from '../assessment/state-words';
import { ThemeDesk } from './theme-desk';
import type { ThemeContext } from './theme-page';

/** How many criteria appear at a time: as many as fill a window, so that work can begin before the last one is there. */
const PORTION = 6;

/** The work page: one theme of one year, judged, scored and written in place. */
@Component({
  selector: 'app-theme',
  imports: [
    Breadcrumbs,
    CarriedMarks,
    ChallengeLink,
    CommentsPanel,
    CriterionCard,
    EvidenceLinks,
    LoadProblem,
    Loading,
    NarrativeSection,
    NotificationBanner,
    PageHeading,
    RouterLink,
    ScoreSection,
    ThemeActions,
    ThemeStage,
  ],
  providers: [Autosave, CarriedDesk, ThemeDesk, ThreadCounts],
  templateUrl: './theme.html',
})
export class Theme {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input.required<string>();
  private readonly api = inject(AssessmentApi);
  private readonly carryApi = inject(CarryApi);
  private readonly carriedDesk = inject(CarriedDesk);
  private readonly desk = inject(ThemeDesk);
  protected readonly carriedLink = carriedLink;
  private readonly threads = inject(ThreadCounts);
  private readonly session = inject(Session);
  protected readonly yearInWords = yearInWords;
  protected readonly stateWords = stateWords;

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
    const open = assessment.state === 'drafting' && theme.stage === 'drafting';
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
  /** Where things came along from: read once a theme, so that what is decided here can be undone here. */
  private readonly began = computed(
    () => {
      const context = this.context();
      const from = context?.assessment.carriedFrom ?? null;
      return from === null ? null : { council: this.council(), year: this.year(), theme: this.theme(), from };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  private readonly carried = resource({
    params: () => this.began() ?? undefined,
    loader: async ({ params, abortSignal }) => {
      const [year, { items }] = await Promise.all([
        this.carryApi.read(params, abortSignal),
        this.carryApi.items(params, { theme: params.theme, state: 'unread', size: '200' }, abortSignal),
      ]);
      return { items, theme: year.themes.find(({ key }) => key === params.theme) ?? null };
    },
  });
  protected readonly lastScore = computed(() =>
    this.carried.hasValue() ? (this.carried.value().theme?.lastScore ?? null) : null,
  );

  /** What was just done with this theme; gone with the way to another one. */
  protected readonly done = linkedSignal({
    source: () => [this.council(), this.year(), this.theme()],
    computation: () => '',
  });
  /** How many criteria are on the page so far; a theme begins with the first few. */
  private readonly shown = linkedSignal({
    source: () => [this.council(), this.year(), this.theme()],
    computation: () => PORTION,
  });
  /** All criteria are on the page, and with them what follows. */
  protected readonly complete = computed(() => {
    const context = this.context();
    return context !== null && this.shown() >= context.theme.criteria.length;
  });
  protected readonly groups = computed(() => {
    const criteria = this.context()?.theme.criteria ?? [];
    const here = new Set(criteria.slice(0, this.shown()));
    const group = (id: string, title: string, kind: CriterionView['kind']) => {
      const all = criteria.filter((criterion) => criterion.kind === kind);
      return { id, title, total: all.length, criteria: all.filter((criterion) => here.has(criterion)) };
    };
    return [
      group('characteristics', 'Characteristics of a council that works well', 'characteristic'),
      group('indicators', 'Indicators of possible failure', 'indicator'),
    ];
  });
  protected readonly neighbours = computed(() => {
    const themes = this.context()?.assessment.themes ?? [];
    const index = themes.findIndex((theme) => theme.key === this.theme());
    return { previous: themes[index - 1] ?? null, next: index >= 0 ? (themes[index + 1] ?? null) : null };
  });

  private readonly route = inject(ActivatedRoute);

  constructor() {
    effect(() => {
      const place = { council: this.council(), year: this.year() };
      const theme = this.theme();
      if (this.session.may(place.council, 'comment:read')) untracked(() => void this.threads.load(place, theme));
    });
    effect(() => {
      const context = this.context();
      if (context) untracked(() => this.desk.refresh(context.place, context.theme));
    });
    effect(() => {
      const items = this.carried.hasValue() ? this.carried.value().items : [];
      untracked(() => this.carriedDesk.show(items));
    });
    // After each portion the browser draws and takes what was typed or pressed, before the next one.
    afterRenderEffect((onCleanup) => {
      const shown = this.shown();
      if (!this.context() || this.complete()) return;
      const timer = setTimeout(() => this.shown.set(shown + PORTION));
      onCleanup(() => clearTimeout(timer));
    });
    // A link to one criterion (from a list of gaps, say) ends there, once nothing can push it away any more.
    leadToFragment(this.complete, (place) => this.placeNamed(place));
  }

  /** A link to a thread ends at the thread, which its panel opens. */
  private placeNamed(anchor: string): HTMLElement | null {
    if (this.route.snapshot.queryParamMap.has('thread')) return null;
    return document.getElementById(`${anchor}-text`) ?? document.getElementById(anchor);
  }

  protected moved(said: string): void {
    this.done.set(said);
    this.view.reload();
  }
}
