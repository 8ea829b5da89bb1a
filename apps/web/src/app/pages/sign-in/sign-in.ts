import { Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { sentenceOf } from '../../api/problem';
import type { FormProblem } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { PressOnce } from '../../ui/button/press-once';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { TextInput } from '../../ui/text-input/text-input';

/** Sign in with an email address and a password, or with one press in the demo. */
@Component({
  selector: 'app-sign-in',
  imports: [Button, ErrorSummary, PageHeading, PressOnce, RouterLink, TextInput],
  templateUrl: './sign-in.html',
})
export class SignIn {
  /** Where to go afterwards; from the address. */
  readonly next = input<string>();
  protected readonly session = inject(Session);
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  private readonly router = inject(Router);

  constructor() {
    void this.session.ready().catch((error: unknown) => this.problems.set([{ message: sentenceOf(error) }]));
  }

  protected async signIn(email = this.email().trim(), password = this.password()): Promise<void> {
    if (!email || !password) {
      this.problems.set([{ message: 'Enter your email address and your password' }]);
      return;
    }
    this.busy.set(true);
    try {
      await this.session.signIn(email, password);
      await this.router.navigateByUrl(ownAddress(this.next()));
    } catch (error) {
      this.problems.set([{ message: sentenceOf(error) }]);
    } finally {
      this.busy.set(false);
    }
  }
}

/** Only addresses of this service: a link must not send a freshly signed-in person somewhere else. */
function ownAddress(next: string | undefined): string {
  return next?.startsWith('/') && !next.startsWith('//') ? next : '/';
}
