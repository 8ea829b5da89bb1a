import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { AccountApi } from '../../api/account-api';
import { sentenceOf } from '../../api/problem';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import { Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';

/** A person's own password and sign-ins. */
@Component({
  selector: 'app-account',
  imports: [Button, ErrorSummary, FormField, FormRoot, NotificationBanner, PageHeading, TextInput],
  template: `
    @if (saved()) {
      <app-notification-banner [success]="true"><p class="govuk-notification-banner__heading">Password changed.</p></app-notification-banner>
    }
    <app-error-summary [problems]="submission.problems()" />
    <h1 class="govuk-heading-l" appHeading="Your account">Your account</h1>
    <p class="govuk-body app-breakable">{{ session.person()?.name }}, {{ session.person()?.email }}</p>
    <h2 class="govuk-heading-m">Change your password</h2>
    <form [formRoot]="form">
      <app-text-input label="Current password" type="password" width="20" autocomplete="current-password" [formField]="form.current" />
      <app-text-input label="New password" hint="At least 12 characters. Three random words work well." type="password" width="20" autocomplete="new-password" [formField]="form.next" />
      <button type="submit" appButton [busy]="submission.busy()">Change password</button>
    </form>
    <h2 class="govuk-heading-m">Sign out everywhere</h2>
    <p class="govuk-body">Ends your sign-in on every device, this one included. Text that is not saved yet is removed from this device.</p>
    @if (problem(); as message) {
      <p class="govuk-error-message" role="alert">{{ message }}</p>
    }
    <button type="button" appButton="secondary" (click)="everywhere()">Sign out everywhere</button>
  `,
})
export class Account {
  protected readonly session = inject(Session);
  private readonly api = inject(AccountApi);
  private readonly drafts = inject(LocalDrafts);
  private readonly router = inject(Router);

  protected readonly saved = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly submission = new Submission<{ current: string; next: string }>();
  private readonly answers = signal({ current: '', next: '' });
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.current, { message: 'Enter your current password' });
      required(path.next, { message: 'Enter a new password' });
      minLength(path.next, 12, { message: 'The new password must be 12 characters or more' });
    },
    { submission: this.submission.options(() => this.change()) },
  );

  protected async everywhere(): Promise<void> {
    try {
      await this.drafts.forgetAll();
      await this.session.signOut(true);
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }

  private async change(): Promise<void> {
    this.saved.set(false);
    await this.api.changePassword(this.answers().current, this.answers().next);
    this.answers.set({ current: '', next: '' });
    this.form().reset();
    this.saved.set(true);
  }
}
