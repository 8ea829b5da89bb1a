import { Component, effect, inject, input, output, untracked } from '@angular/core';
import { FormField, FormRoot, form, maxLength, validate } from '@angular/forms/signals';
import type { AssessmentPlace } from '../../api/assessment-api';
import { SignOffApi } from '../../api/sign-off-api';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';

interface Answers extends Record<string, unknown> {
  reason: string;
}

/** Takes a sealed year up again, as its next edition. */
@Component({
  selector: 'app-revise-form',
  imports: [Button, ErrorSummary, FormField, FormRoot, FormWorkNotes, Textarea],
  template: `
    <h2 class="govuk-heading-m">Revise the sealed year</h2>
    <p class="govuk-body">
      What was sealed stays as it is, and readable. A revision is written, approved, signed and sealed again as the next
      edition, which then takes the place of this one.
    </p>
    <app-error-summary [problems]="submission.problems()" />
    <app-form-work-notes [work]="work" [fields]="{}" />
    <form class="app-form" [formRoot]="form">
      <app-textarea
        label="Why must it be revised?"
        hint="It is shown with the new edition to everyone of the council who signs in. Leave out what is exempt or confidential."
        [rows]="3"
        [limit]="1000"
        [formField]="form.reason"
      />
      <button type="submit" appButton="secondary" [busy]="submission.busy()">Open a revision</button>
    </form>
  `,
})
export class ReviseForm {
  readonly place = input.required<AssessmentPlace>();
  readonly revision = input.required<number>();
  readonly revised = output();
  private readonly api = inject(SignOffApi);

  private readonly answers = openFormWork<Answers>({ reason: '' });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.reason, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: 'Say why the sealed year must be revised' },
      );
      maxLength(path.reason, 1000, { message: 'The reason must be 1,000 characters or fewer' });
    },
    { submission: this.submission.options(() => this.revise()) },
  );

  constructor() {
    effect(() => {
      const { council, year } = this.place();
      untracked(() => void this.answers.open(council, `${year}/revise`, { values: { reason: '' }, revision: 0 }));
    });
  }

  private async revise(): Promise<void> {
    await this.api.revise(this.place(), this.revision(), this.work.values().reason.trim());
    this.work.close(true);
    this.revised.emit();
  }
}
