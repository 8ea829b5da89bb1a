import { Component, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AccountApi } from '../../api/account-api';
import { Submission } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';

/** Sets a password by a single-use link, after an invitation or a forgotten password. */
@Component({
  selector: 'app-set-password',
  imports: [Button, ErrorSummary, FormField, FormRoot, Loading, NotificationBanner, PageHeading, RouterLink, TextInput],
  template: `
    @if (done()) {
      <app-notification-banner [success]="true"
        ><p class="govuk-notification-banner__heading">Your password is set.</p></app-notification-banner
      >
      <h1 class="govuk-heading-l" appHeading="Your password is set">You can sign in now</h1>
      <p class="govuk-body"><a class="govuk-link" routerLink="/sign-in">Sign in</a></p>
    } @else if (link.error()) {
      <h1 class="govuk-heading-l" appHeading="This link does not work">This link does not work</h1>
      <p class="govuk-body">It was used already, has expired or is not complete. Links work once.</p>
      <p class="govuk-body">
        If you were invited, ask an administrator of your council for a new link. Otherwise
        <a class="govuk-link" routerLink="/forgot-password">ask for a new one</a>.
      </p>
    } @else if (!link.hasValue()) {
      <app-loading />
    } @else {
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Set a password">Set a password</h1>
      <p class="govuk-body app-breakable">
        {{ link.value().purpose === 'invitation' ? 'Welcome' : 'Hello' }}, {{ link.value().name }} ({{
          link.value().email
        }}).
        @if (link.value().council; as council) {
          {{ council }} has invited you.
        }
      </p>
      <form [formRoot]="form">
        <app-text-input
          label="Password"
          hint="At least 12 characters. Three random words work well."
          type="password"
          width="20"
          autocomplete="new-password"
          [formField]="form.password"
        />
        <button type="submit" appButton [busy]="submission.busy()">Set password</button>
      </form>
    }
  `,
})
export class SetPassword {
  readonly token = input.required<string>();
  private readonly api = inject(AccountApi);

  protected readonly link = resource({
    params: () => this.token(),
    loader: ({ params, abortSignal }) => this.api.readLink(params, abortSignal),
  });
  protected readonly done = signal(false);
  protected readonly submission = new Submission<{ password: string }>();
  private readonly answers = signal({ password: '' });
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.password, { message: 'Enter a password' });
      minLength(path.password, 12, { message: 'The password must be 12 characters or more' });
    },
    {
      submission: this.submission.options(async ({ password }) => {
        await this.api.useLink(this.token(), password);
        this.done.set(true);
      }),
    },
  );
}
