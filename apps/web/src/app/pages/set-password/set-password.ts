import { Component, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AccountApi } from '../../api/account-api';
import { sentenceOf } from '../../api/problem';
import { problemsOf } from '../../forms/problems-of';
import { type FormProblem, Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';

/** What a single-use link does: sets a password, or lets someone with an account into another council. */
@Component({
  selector: 'app-set-password',
  imports: [Button, ErrorSummary, FormField, FormRoot, Loading, NotificationBanner, PageHeading, RouterLink, TextInput],
  templateUrl: './set-password.html',
})
export class SetPassword {
  readonly token = input.required<string>();
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);

  protected readonly sentenceOf = sentenceOf;
  protected readonly link = resource({
    params: () => this.token(),
    loader: ({ params, abortSignal }) => this.api.readLink(params, abortSignal),
  });
  protected readonly done = signal<'password' | 'joined' | null>(null);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
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
        this.done.set('password');
      }),
    },
  );
  /** Joins with the password they have. */
  protected async join(): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    try {
      await this.api.useLink(this.token());
      await this.session.reload();
      this.done.set('joined');
    } catch (error) {
      this.problems.set(problemsOf(error));
      this.link.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
