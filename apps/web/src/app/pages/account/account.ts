import { Component, inject, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { AccountApi } from '../../api/account-api';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import { problemsOf } from '../../forms/problems-of';
import { type FormProblem, Submission } from '../../forms/submission';
import { counted } from '../../format/amounts';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';
import { LettersChoice } from './letters-choice';

/** A person's own password and sign-ins. */
@Component({
  selector: 'app-account',
  imports: [
    Button,
    Confirm,
    ErrorSummary,
    FormField,
    FormRoot,
    LettersChoice,
    NotificationBanner,
    PageHeading,
    TextInput,
  ],
  templateUrl: './account.html',
})
export class Account {
  protected readonly session = inject(Session);
  private readonly api = inject(AccountApi);
  private readonly drafts = inject(LocalDrafts);
  private readonly router = inject(Router);

  protected readonly counted = counted;
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  /** How many texts are on this device alone. */
  protected readonly unsaved = resource({ loader: () => this.drafts.count() });
  protected readonly submission = new Submission<{ current: string; next: string }>();
  private readonly answers = signal({ current: '', next: '' });
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.current, { message: 'Enter your present password' });
      required(path.next, { message: 'Enter a new password' });
      minLength(path.next, 12, { message: 'The new password must be 12 characters or more' });
    },
    { submission: this.submission.options(() => this.change()) },
  );

  protected async everywhere(): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    try {
      await this.drafts.forgetAllAfter(() => this.session.signOut(true));
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.problems.set(problemsOf(error));
    } finally {
      this.busy.set(false);
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
