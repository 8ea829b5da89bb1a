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
import type { AssessmentPlace } from '../../api/assessment-api';
import { carriedLink } from '../../api/carry-api';
import { ReviewApi } from '../../api/review-api';
import type { ThemeMove, ThemeReviewView } from '../../api/types';
import { WordsForm } from '../../forms/words-form/words-form';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { UnsavedWork } from '../../forms/unsaved-work';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { themeMoveWords } from './theme-move-words';

/** Takes a theme to its reviewer and back. The server says what is allowed and why not; this holds only the wording. */
@Component({
  selector: 'app-theme-moves',
  imports: [Button, ErrorSummary, RouterLink, WordsForm],
  templateUrl: './theme-moves.html',
})
export class ThemeMoves {
  readonly place = input.required<AssessmentPlace>();
  readonly review = input.required<ThemeReviewView>();
  readonly moved = output<string>();
  protected readonly words = themeMoveWords;
  protected readonly carriedLink = carriedLink;
  private readonly api = inject(ReviewApi);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);

  /** The moves that are this person's to make. */
  protected readonly offered = computed(() =>
    this.review().moves.filter(({ because }) => !because.some(({ code }) => code === 'not-theirs')),
  );
  protected readonly asking = signal<ThemeMove['move'] | null>(null);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly host = viewChild<ElementRef<HTMLElement>>('host');

  /** Asks first, or takes the question back: the focus goes to what came instead. */
  protected ask(move: ThemeMove['move'] | null): void {
    const before = this.asking();
    this.asking.set(move);
    this.problems.set([]);
    const focus = (): void => {
      if (move !== null) this.box()?.nativeElement.focus();
      else this.host()?.nativeElement.querySelector<HTMLElement>(`[data-move="${before}"]`)?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }

  protected async make({ move }: ThemeMove): Promise<void> {
    if (this.unsaved.any) {
      this.problems.set([{ message: 'Some of what you typed is not saved yet. Wait until it is, then try again.' }]);
      return;
    }
    this.busy.set(true);
    this.problems.set([]);
    try {
      await this.run(move, null);
      this.finished(move);
    } catch (error) {
      this.problems.set(problemsOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected sender({ move }: ThemeMove): (reason: string) => Promise<unknown> {
    return (reason) => this.run(move, reason);
  }

  protected finished(move: ThemeMove['move']): void {
    this.asking.set(null);
    this.moved.emit(themeMoveWords[move].done);
  }

  private run(move: ThemeMove['move'], reason: string | null): Promise<unknown> {
    const { themeKey, revision } = this.review();
    return this.api.move(this.place(), themeKey, revision, move, reason);
  }
}
