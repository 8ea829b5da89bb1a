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
import { Textarea } from '../../ui/textarea/textarea';
import { gapAnchor } from './gap-anchor';

/** Make the year final or reopen it. The server says what is allowed and why not; this holds only the wording. */
@Component({
  selector: 'app-moves',
  imports: [Button, ErrorSummary, RouterLink, Textarea],
  templateUrl: './moves.html',
})
export class Moves {
  readonly council = input.required<string>();
  readonly assessment = input.required<AssessmentView>();
  readonly changed = output<AssessmentView>();
  protected readonly gapAnchor = gapAnchor;
  private readonly api = inject(AssessmentApi);
  private readonly unsaved = inject(UnsavedWork);

  protected readonly move = computed<Move | undefined>(() => {
    const wanted = this.assessment().state === 'final' ? 'reopen' : 'make-final';
    return this.assessment().moves.find(({ move }) => move === wanted);
  });
  protected readonly mayMove = computed(() => this.assessment().permissions.includes('assessment:lead'));
  protected readonly asking = signal(false);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly injector = inject(Injector);

  /** Asks first, or takes the question back. The button that was pressed is gone: the focus goes to what came instead. */
  protected ask(asking: boolean): void {
    this.asking.set(asking);
    const focus = (): void => (asking ? this.box() : this.opener())?.nativeElement.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected async makeFinal(): Promise<void> {
    if (this.unsaved.any) {
      this.problems.set([{ message: 'Some of what you typed is not saved yet. Wait until it is, then try again.' }]);
      return;
    }
    await this.run(() => this.api.makeFinal(this.place(), this.assessment().revision));
  }

  protected async reopen(): Promise<void> {
    if (!this.reason().trim()) {
      this.problems.set([{ message: 'Say why the year is reopened' }]);
      return;
    }
    await this.run(() => this.api.reopen(this.place(), this.assessment().revision, this.reason().trim()));
  }

  private place() {
    return { council: this.council(), year: this.assessment().year };
  }

  private async run(call: () => Promise<AssessmentView>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    try {
      const view = await call();
      this.asking.set(false);
      this.reason.set('');
      this.changed.emit(view);
    } catch (error) {
      const sentences = error instanceof ApiError ? error.sentences : [sentenceOf(error)];
      this.problems.set(sentences.map((message) => ({ message })));
    } finally {
      this.busy.set(false);
    }
  }
}
