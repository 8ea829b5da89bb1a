import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ReviewApi } from '../../api/review-api';
import type { CriterionView, EvidenceLinkView, ThemeView } from '../../api/types';
import { Autosave } from '../../forms/autosave/autosave';
import { WordsForm } from '../../forms/words-form/words-form';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { ScoreBadge } from '../../ui/score/score-badge';
import { ReviewDesk } from './review-desk';
import { ReviewForm } from './review-form';
import { RoundNote } from './round-note';
import { SampleField } from './sample-field';
import { ThemeMoves } from './theme-moves';

/** The review of one theme: what the lead says, the evidence to look into, and the reviewer's own record. */
@Component({
  selector: 'app-theme-review',
  imports: [
    Breadcrumbs,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    ReviewForm,
    RoundNote,
    RouterLink,
    SampleField,
    ScoreBadge,
    ThemeMoves,
    WordsForm,
  ],
  providers: [Autosave, ReviewDesk],
  templateUrl: './theme-review.html',
})
export class ThemeReview {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input.required<string>();
  protected readonly yearInWords = yearInWords;
  private readonly assessments = inject(AssessmentApi);
  private readonly reviews = inject(ReviewApi);
  private readonly desk = inject(ReviewDesk);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => ({ ...this.place(), theme: this.theme() }),
    loader: async ({ params, abortSignal }) => {
      const [review, assessment] = await Promise.all([
        this.reviews.read(params, params.theme, abortSignal),
        this.assessments.read(params, abortSignal),
      ]);
      return { review, assessment };
    },
  });
  protected readonly page = computed(() => {
    const view = this.view.hasValue() ? this.view.value() : null;
    const theme = view?.assessment.themes.find(({ key }) => key === this.theme());
    return view && theme ? { ...view, theme } : null;
  });
  protected readonly done = signal('');
  protected readonly round = computed(() => this.page()?.review.rounds[0] ?? null);
  /** Rounds to be read: the one that is being written is not among them. */
  protected readonly past = computed(() => {
    const { review } = this.page() ?? {};
    return review?.rounds.filter(({ state }, at) => !(at === 0 && state === 'open' && review.write.allowed)) ?? [];
  });
  /** All evidence of the theme, each with what it is tied to. */
  protected readonly evidence = computed(() => {
    const theme = this.page()?.theme;
    if (!theme) return [];
    const of = (about: string, links: readonly EvidenceLinkView[]) => links.map((link) => ({ about, link }));
    return [
      ...of('the whole theme', theme.evidence),
      ...theme.criteria.flatMap(({ text, evidence }) => of(text, evidence)),
    ];
  });

  constructor() {
    // What may be done next depends on what has just been saved; the fields themselves stay as they are.
    // A load that is under way may have begun before the last save: another one follows it.
    let loaded = 0;
    effect(() => {
      const saves = this.desk.saves();
      if (saves === loaded || this.view.isLoading()) return;
      loaded = saves;
      untracked(() => this.view.reload());
    });
  }

  protected moved(said: string): void {
    this.done.set(said);
    this.view.reload();
  }

  protected readonly resolve = (resolution: string): Promise<unknown> => {
    const revision = this.round()?.revision ?? 0;
    return this.reviews.resolve(this.place(), this.theme(), revision, resolution);
  };

  protected reasonOf({ scoreWithheld, scoreReason }: ThemeView): string {
    return scoreWithheld ? 'The reason is not shown to your role.' : scoreReason;
  }

  protected narrativeOf({ narrativeWithheld, narrative }: ThemeView): string {
    if (narrativeWithheld) return 'The narrative is not shown to your role.';
    return narrative || 'Nothing has been written yet.';
  }

  protected judgement({ kind, judgement }: CriterionView): string {
    const words = this.page()?.assessment.model.judgements[kind] ?? [];
    const word = words.find(({ key }) => key === judgement);
    return word ? `${word.symbol} ${word.word}` : 'Not judged';
  }
}
