import { Component, effect, inject, input, output, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, validate } from '@angular/forms/signals';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ApiError } from '../../api/problem';
import { SignOffApi } from '../../api/sign-off-api';
import type { PostToSign, SignOffView } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';

interface Answers extends Record<string, unknown> {
  comment: string;
  declared: readonly string[];
}

const blank: Answers = { comment: '', declared: [] };

/** A statutory officer's comment and signature for one post. What was typed stays when the text has changed meanwhile. */
@Component({
  selector: 'app-sign-form',
  imports: [Button, Checkboxes, ErrorSummary, FormField, FormRoot, FormWorkNotes, Textarea],
  template: `
    <app-error-summary [problems]="submission.problems()" />
    <app-form-work-notes [work]="work" [fields]="{}" />
    <form class="app-form" [formRoot]="form">
      <app-textarea
        [label]="'Your comment as ' + post().title.toLowerCase()"
        size="s"
        hint="It is printed in the report, which is public. Write it in your own words: none is suggested for you. Leave out what is exempt or confidential."
        [rows]="8"
        [limit]="10000"
        [formField]="form.comment"
      />
      @if (signOff().declaration; as declaration) {
        <app-checkboxes
          label="Your declaration"
          size="s"
          hint="You led or edited some of what you sign. You may sign it all the same; this is printed beside your signature."
          [choices]="[{ value: 'yes', label: declaration }]"
          [formField]="$any(form.declared)"
        />
      }
      <p class="govuk-body">
        By signing you say that you have read the text as it will be published, and that this comment is yours. A
        signature cannot be taken back; it ends when the text changes.
      </p>
      <button type="submit" appButton [busy]="submission.busy()">Sign as {{ post().title.toLowerCase() }}</button>
    </form>
  `,
})
export class SignForm {
  readonly place = input.required<AssessmentPlace>();
  readonly post = input.required<PostToSign>();
  readonly signOff = input.required<SignOffView>();
  readonly signed = output<SignOffView>();
  /** The text has changed since it was shown. */
  readonly stale = output();
  private readonly api = inject(SignOffApi);

  private readonly answers = openFormWork<Answers>(blank);
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.comment, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: 'Write your comment: it is printed in the report' },
      );
      maxLength(path.comment, 10_000, { message: 'The comment must be 10,000 characters or fewer' });
      validate(path.declared, ({ value }) =>
        this.signOff().declaration === null || value().length
          ? undefined
          : { kind: 'required', message: 'Confirm the declaration: you led or edited some of what you sign' },
      );
    },
    { submission: this.submission.options(() => this.sign()) },
  );

  constructor() {
    effect(() => {
      const { council, year } = this.place();
      const { post } = this.post();
      untracked(() => void this.answers.open(council, `${year}/sign/${post}`, { values: blank, revision: 0 }));
    });
  }

  private async sign(): Promise<void> {
    const { comment, declared } = this.work.values();
    const { contentHash, parts } = this.signOff();
    try {
      const view = await this.api.sign(this.place(), {
        post: this.post().post,
        comment: comment.trim(),
        declared: declared.length > 0,
        contentHash,
        seen: parts,
      });
      this.work.close(true);
      this.signed.emit(view);
    } catch (error) {
      if (error instanceof ApiError && error.problem.because?.some(({ code }) => code === 'stale-text'))
        this.stale.emit();
      throw error;
    }
  }
}
