import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, validate } from '@angular/forms/signals';
import { CommentApi, type CommentedPlace, type PersonRef } from '../api/comment-api';
import { ApiError } from '../api/problem';
import type { CommentThread } from '../api/types';
import { openFormWork } from '../forms/form-work/open-form-work';
import { FormWorkNotes } from '../forms/form-work/form-work-notes';
import { Submission } from '../forms/submission';
import { Button } from '../ui/button/button';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { Textarea } from '../ui/textarea/textarea';
import { stillMentioned } from './mention';
import { MentionSuggestions } from './mention-suggestions';

interface Said extends Record<string, unknown> {
  text: string;
  /** Chosen while writing; whoever’s name is taken out of the text again is not told. */
  chosen: PersonRef[];
}

const blank: Said = { text: '', chosen: [] };

/** Where a comment is written. Its words wait on this device until the server has them. */
@Component({
  selector: 'app-comment-form',
  imports: [Button, ErrorSummary, FormField, FormRoot, FormWorkNotes, MentionSuggestions, Textarea],
  template: `
    <app-error-summary [problems]="submission.problems()" />
    <app-form-work-notes [work]="work" [fields]="{}" />
    <form class="app-form" [formRoot]="form">
      <app-mention-suggestions [council]="council()" (taken)="choose($event)">
        <app-textarea
          [label]="label()"
          hint="Type @ to mention a colleague: they are told of it"
          [rows]="3"
          [limit]="5000"
          [formField]="form.text"
        />
      </app-mention-suggestions>
      @if (mentioned().length) {
        <p class="govuk-body-s">Mentions {{ names() }}.</p>
      }
      <button type="submit" appButton="secondary" [busy]="submission.busy()">{{ send() }}</button>
    </form>
  `,
})
export class CommentForm {
  readonly council = input.required<string>();
  readonly place = input.required<CommentedPlace>();
  /** The thread that is answered; null begins one. */
  readonly threadId = input<string | null>(null);
  readonly label = input.required<string>();
  readonly send = input.required<string>();
  readonly said = output<CommentThread>();
  private readonly api = inject(CommentApi);

  private readonly answers = openFormWork<Said>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Said>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.text, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: 'Write the comment in words' },
      );
      maxLength(path.text, 5000, { message: 'The comment must be 5,000 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  protected readonly mentioned = computed(() => {
    const { text, chosen } = this.work.values();
    return stillMentioned(text, chosen);
  });
  protected readonly names = computed(() =>
    this.mentioned()
      .map(({ name }) => name)
      .join(', '),
  );

  constructor() {
    effect(() => {
      const { kind, key, year } = this.place();
      const object = `comment/${year ?? ''}/${kind}/${key}/${this.threadId() ?? 'new'}`;
      const council = this.council();
      untracked(() => void this.answers.open(council, object, { values: blank, revision: 0 }));
    });
  }

  protected choose(person: PersonRef): void {
    this.work.values.update((values) => ({
      ...values,
      chosen: [...values.chosen.filter(({ id }) => id !== person.id), person],
    }));
  }

  private async save(): Promise<void> {
    const { text } = this.work.values();
    const mentions = this.mentioned().map(({ id }) => id);
    const id = this.threadId();
    const sent = id
      ? this.api.answer(this.council(), id, text, mentions)
      : this.api.start(this.council(), this.place(), text, mentions);
    const thread = await sent.catch((error: unknown) => {
      throw atTheText(error);
    });
    this.work.startAgain();
    this.form().reset();
    this.said.emit(thread);
  }
}

/** Mentions are part of the text: what is wrong with them is said there. */
function atTheText(error: unknown): unknown {
  if (!(error instanceof ApiError) || !error.problem.errors) return error;
  const errors = error.problem.errors.map(({ message }) => ({ field: 'text', message }));
  return new ApiError(error.status, { ...error.problem, errors });
}
