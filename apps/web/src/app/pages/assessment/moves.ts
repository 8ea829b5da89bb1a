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
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';
import { gapAnchor } from './gap-anchor';
import { moveWords, type MoveWords } from './move-words';

/** A move that is made here, with its words. */
interface OfferedMove extends Move {
  words: MoveWords;
  /** Nothing but the caller's roles stands in its way. */
  theirs: boolean;
}

/** Takes the year up its ladder and back. The server says what is allowed and why not; this holds only the wording. */
@Component({
  selector: 'app-moves',
  imports: [Button, Checkboxes, ErrorSummary, RouterLink, Textarea],
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
  protected readonly themeChoices = computed(() =>
    this.assessment().themes.map(({ key, title }) => ({ value: key, label: title })),
  );
  /** The move that is being asked about. */
  protected readonly asking = signal<Move['move'] | null>(null);
  protected readonly reason = signal('');
  protected readonly themes = signal<readonly string[]>([]);
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

  protected async make({ move, back }: Move): Promise<void> {
    if (this.unsaved.any) {
      this.problems.set([{ message: 'Some of what you typed is not saved yet. Wait until it is, then try again.' }]);
      return;
    }
    const missing = back ? this.missing() : [];
    if (missing.length > 0) {
      this.problems.set(missing.map((message) => ({ message })));
      return;
    }
    const { revision, year } = this.assessment();
    const at = { council: this.council(), year };
    await this.run(move, () =>
      move === 'send-back'
        ? this.api.sendBack(at, revision, { reason: this.reason().trim(), themes: [...this.themes()] })
        : this.api.sendOn(at, revision, move),
    );
  }

  private missing(): string[] {
    return [
      ...(this.reason().trim() ? [] : ['Say what must change']),
      ...(this.assessment().ladder === 'short' || this.themes().length
        ? []
        : ['Choose at least one theme to work on again']),
    ];
  }

  private async run(move: Move['move'], call: () => Promise<AssessmentView>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    try {
      const view = await call();
      this.asking.set(null);
      this.reason.set('');
      this.themes.set([]);
      this.changed.emit({ view, said: moveWords[move]?.done ?? '' });
    } catch (error) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.problems.set(sentences.map((message) => ({ message })));
    } finally {
      this.busy.set(false);
    }
  }
}
