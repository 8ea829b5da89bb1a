import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AccountApi } from '../../api/account-api';
import { Submission } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { TextInput } from '../../ui/text-input/text-input';

/** Asks for a link to set a new password. The answer never says whether the account exists. */
@Component({
  selector: 'app-forgot-password',
  imports: [Button, ErrorSummary, FormField, FormRoot, PageHeading, RouterLink, TextInput],
  template: `
    @if (sent()) {
      <h1 class="govuk-heading-l" appHeading="Check your email">Check your email</h1>
      <p class="govuk-body">
        If the address belongs to an account, a link to set a new password is on its way. It works once and for a short
        time.
      </p>
      <p class="govuk-body"><a class="govuk-link" routerLink="/sign-in">Back to sign in</a></p>
    } @else {
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Forgotten your password">Forgotten your password</h1>
      <form [formRoot]="form">
        <app-text-input
          label="Email address"
          hint="We send a link to set a new password"
          type="email"
          width="20"
          autocomplete="username"
          [formField]="form.email"
        />
        <button type="submit" appButton [busy]="submission.busy()">Send the link</button>
      </form>
    }
  `,
})
export class ForgotPassword {
  private readonly api = inject(AccountApi);
  protected readonly sent = signal(false);
  protected readonly submission = new Submission<{ email: string }>();
  protected readonly form = form(
    signal({ email: '' }),
    (path) => {
      required(path.email, { message: 'Enter your email address' });
      email(path.email, { message: 'Enter an email address like name@council.gov.uk' });
    },
    {
      submission: this.submission.options(async (answers) => {
        await this.api.askForLink(answers.email.trim());
        this.sent.set(true);
      }),
    },
  );
}
