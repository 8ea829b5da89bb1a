import {
  Component,
  ElementRef,
  Injector,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { ChallengeAnswer, ChallengeQuestion } from '../../api/types';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import { DRAFT_FIELD } from '../../forms/form-work/form-work';
import { momentInWords } from '../../format/dates';
import { LiveRegion } from '../../shell/live-region';
import { AnswerForm, answerDraft } from './answer-form';
import { questionLink } from './question-link';
import { severityInWords } from './question-words';
import { WithdrawAnswer } from './withdraw-answer';

/** One thing that an inspector would ask: where it belongs, why it matters, and what the council answers. */
@Component({
  selector: 'app-question-card',
  imports: [AnswerForm, RouterLink, WithdrawAnswer],
  templateUrl: './question-card.html',
})
export class QuestionCard implements OnInit {
  readonly place = input.required<AssessmentPlace>();
  readonly question = input.required<ChallengeQuestion>();
  /** Whether this person may answer questions of the year now. */
  readonly mayAnswer = input.required<boolean>();
  readonly mayChange = input.required<boolean>();
  /** Whether the text of the year can be changed, which published answers are part of. */
  readonly textOpen = input.required<boolean>();
  /** The answer as it stands now; null when it was withdrawn. */
  readonly answered = output<ChallengeAnswer | null>();
  private readonly drafts = inject(LocalDrafts);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly momentInWords = momentInWords;
  /** Opened by the person, or by the page because words of theirs wait on the device. */
  protected readonly opened = signal<'by-person' | 'by-page' | null>(null);
  protected readonly severity = computed(() => severityInWords(this.question().severity));
  protected readonly link = computed(() => questionLink(this.question(), this.place(), this.mayChange()));
  protected readonly aboutWhat = computed(() => (this.question().evidenceId ? 'Evidence' : 'Follow-on action'));
  private readonly locked = computed(() => !this.textOpen() && (this.question().answer?.publish ?? false));
  protected readonly canAnswer = computed(() => this.mayAnswer() && this.question().mayBeAnswered && !this.locked());

  async ngOnInit(): Promise<void> {
    if (!this.canAnswer()) return;
    const { council, year } = this.place();
    const draft = await this.drafts.keeperFor(council, answerDraft(year, this.question().key)).find(DRAFT_FIELD);
    if (draft) this.opened.update((opened) => opened ?? 'by-page');
  }

  protected saved(answer: ChallengeAnswer): void {
    this.live.say('Answer saved');
    this.close();
    this.answered.emit(answer);
  }

  protected withdrawn(): void {
    this.live.say('Answer withdrawn');
    this.answered.emit(null);
    this.focusOnAnswer();
  }

  /** The form goes: the focus goes back to where it was opened. */
  protected close(): void {
    this.opened.set(null);
    this.focusOnAnswer();
  }

  private focusOnAnswer(): void {
    const focus = (): void => this.host.querySelector<HTMLElement>('.app-answer-button')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
