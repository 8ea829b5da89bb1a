import { Component, ElementRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { ApiError } from '../../api/problem';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';
import { FormWorkNotes } from '../form-work/form-work-notes';
import { openFormWork } from '../form-work/open-form-work';
import { problemsOf } from '../problems-of';
import type { FormProblem } from '../submission';

interface Words extends Record<string, unknown> {
  text: string;
}

const blank: Words = { text: '' };

/** One text that is sent with a button. Its words wait on this device until the server has them. */
@Component({
  selector: 'app-words-form',
  imports: [Button, ErrorSummary, FormWorkNotes, Textarea],
  template: `
    <app-error-summary [problems]="problems()" />
    <app-form-work-notes [work]="work" [fields]="{}" />
    <app-textarea
      [label]="label()"
      [hint]="hint()"
      [rows]="rows()"
      [limit]="limit()"
      [problem]="wrong()"
      [value]="work.values().text"
      (valueChange)="edit($event)"
    />
    <ng-content />
    <div class="govuk-button-group">
      <button type="button" [appButton]="look()" [busy]="busy()" (click)="save()">{{ button() }}</button>
      @if (canCancel()) {
        <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
      }
    </div>
  `,
})
export class WordsForm {
  readonly council = input.required<string>();
  /** Where the words wait on the device, for instance `2026-27/moderation/culture`. */
  readonly object = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly rows = input(3);
  readonly limit = input(4000);
  readonly button = input.required<string>();
  readonly look = input<'' | 'secondary' | 'warning'>('');
  readonly canCancel = input(false);
  /** What is asked for when nothing was written; empty when nothing may be. */
  readonly missing = input('');
  readonly send = input.required<(text: string) => Promise<unknown>>();
  readonly sent = output();
  readonly cancelled = output();

  private readonly answers = openFormWork<Words>(blank);
  protected readonly work = this.answers.work;
  protected readonly busy = signal(false);
  protected readonly wrong = signal<string | null>(null);
  protected readonly problems = signal<FormProblem[]>([]);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    effect(() => {
      const [council, object] = [this.council(), this.object()];
      untracked(() => void this.answers.open(council, object, { values: blank, revision: 0 }));
    });
  }

  protected edit(text: string): void {
    this.wrong.set(null);
    this.work.values.set({ text });
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  protected async save(): Promise<void> {
    const text = this.work.values().text.trim();
    this.problems.set([]);
    if (!text && this.missing()) return this.refuse(this.missing());
    this.busy.set(true);
    try {
      await this.send()(text);
      this.wrong.set(null);
      this.work.startAgain();
      this.sent.emit();
    } catch (error) {
      const [atField] = error instanceof ApiError && error.status === 400 ? Object.values(error.fields) : [];
      if (atField) this.refuse(atField);
      else this.problems.set(problemsOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** At the field, and in the summary, which takes the focus. */
  private refuse(message: string): void {
    this.wrong.set(message);
    this.problems.set([{ message, go: () => this.host.querySelector('textarea')?.focus() }]);
  }
}
