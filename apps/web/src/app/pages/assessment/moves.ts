import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { AssessmentView, Move } from '../../api/types';
import type { FormProblem } from '../../forms/submission';
import { UnsavedWork } from '../../forms/unsaved-work';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { gapAnchor } from './gap-anchor';
import { moveWords, type MoveWords } from './move-words';
import { SendBackForm } from './send-back-form';

/** A move that is made here, with its words. */
interface OfferedMove extends Move {
  words: MoveWords;
  /** Nothing but the caller's roles stands in its way. */
  theirs: boolean;
}

/** Takes the year up its ladder and back. The server says what is allowed and why not; this holds only the wording. */
@Component({
  selector: 'app-moves',
  imports: [Button, ErrorSummary, RouterLink, SendBackForm],
  templateUrl: './moves.html',
})
export class Moves {
  readonly council = input.required<string>();
  readonly assessment = input.required<AssessmentView>();
  readonly changed = output<{ view: AssessmentView; said: string }>();
  protected readonly gapAnchor = gapAnchor;
  private readonly api = inject(AssessmentApi);
  private readonly unsaved = inject(UnsavedWork);

  protected readonly offered = computed<OfferedMove[]>(() =>
    this.assessment().moves.flatMap((move) => {
      const words = moveWords[move.move];
      return words ? [{ ...move, words, theirs: move.because.some(({ code }) => code === 'not-theirs') }] : [];
    }),
  );
  /** The move that is being asked about. */
  protected readonly asking = signal<Move['move'] | null>(null);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly place = viewChild<ElementRef<HTMLElement>>('place');
  private readonly injector = inject(Injector);

  /** Asks first, or takes the question back. The button that was pressed is gone: the focus goes to what came instead. */
  protected ask(move: Move['move'] | null): void {
    const before = this.asking();
    this.asking.set(move);
    this.problems.set([]);
    const focus = (): void => {
      if (move !== null) this.box()?.nativeElement.focus();
      else this.place()?.nativeElement.querySelector<HTMLElement>(`[data-move="${before}"]`)?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }

  protected async make({ move }: Move): Promise<void> {
    if (this.unsaved.any) {
      this.problems.set([{ message: 'Some of what you typed is not saved yet. Wait until it is, then try again.' }]);
      return;
    }
    const { revision, year } = this.assessment();
    this.busy.set(true);
    this.problems.set([]);
    try {
      this.moved(move, await this.api.sendOn({ council: this.council(), year }, revision, move));
    } catch (error) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.problems.set(sentences.map((message) => ({ message })));
    } finally {
      this.busy.set(false);
    }
  }

  protected moved(move: Move['move'], view: AssessmentView): void {
    this.asking.set(null);
    this.changed.emit({ view, said: moveWords[move]?.done ?? '' });
  }
}
