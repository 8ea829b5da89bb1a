import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import type { AssessmentView, ThemeView } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords, momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { ScoreBadge } from '../../ui/score/score-badge';
import { EmptyYearNote } from '../begin-from/empty-year-note';
import { ChallengeLink } from '../challenge/challenge-link';
import { GapList } from './gap-list';
import { HeatMap } from './heat-map';
import { Ladder } from './ladder';
import { Moves } from './moves';
import { saidByMoves } from './said-by-moves';
import { stageWords, stateWords } from './state-words';

/** One council's one year: the seven themes, how far each has come, and what is missing. */
@Component({
  selector: 'app-assessment',
  imports: [
    Breadcrumbs,
    ChallengeLink,
    EmptyYearNote,
    GapList,
    HeatMap,
    Ladder,
    LoadProblem,
    Loading,
    Moves,
    NotificationBanner,
    PageHeading,
    RouterLink,
    ScoreBadge,
  ],
  templateUrl: './assessment.html',
})
export class Assessment {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly counted = counted;
  protected readonly stateWords = stateWords;
  protected readonly stageWords = stageWords;
  protected readonly dateInWords = dateInWords;
  protected readonly momentInWords = momentInWords;
  private readonly api = inject(AssessmentApi);

  protected readonly title = computed(() => `Best Value self-assessment ${yearInWords(this.year())}`);
  protected readonly done = signal('');
  protected readonly view = resource({
    params: () => ({ council: this.council(), year: this.year() }),
    loader: ({ params, abortSignal }) => this.api.read(params, abortSignal),
  });
  /** What the next step waits for stands in its own list: it is not said again among what is missing. */
  protected readonly said = computed(() => (this.view.hasValue() ? saidByMoves(this.view.value()) : new Set<string>()));
  protected readonly gaps = computed(() =>
    this.view.hasValue() ? this.view.value().themes.flatMap((theme) => theme.gaps) : [],
  );

  /** Titles of the themes into which something came along that nobody has read. */
  protected readonly unread = computed(() =>
    (this.view.hasValue() ? this.view.value().themes : [])
      .filter(({ carriedUnread }) => carriedUnread)
      .map(({ title }) => title),
  );

  /** The newest edition that was sealed, when one was. */
  protected sealedEdition({ state, edition }: AssessmentView): number | null {
    const newest = state === 'sealed' ? edition : edition - 1;
    return newest > 0 ? newest : null;
  }

  protected moved({ view, said }: { view: AssessmentView; said: string }): void {
    this.view.set(view);
    this.done.set(said);
  }

  protected approvedBy({ finalBy }: AssessmentView): string {
    return finalBy ? ` by ${finalBy.name}` : '';
  }

  protected progress(theme: ThemeView): string {
    const missing = theme.gaps.length ? `, ${counted(theme.gaps.length, 'thing')} missing` : ', nothing missing';
    return `${theme.judged} of ${theme.total} criteria judged${missing}`;
  }
}
