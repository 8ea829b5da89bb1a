import { Component, ElementRef, afterRenderEffect, inject, signal, viewChild } from '@angular/core';
import { sentenceOf } from '../api/problem';
import { Session } from '../session/session';
import { SignInExpiry } from '../session/sign-in-expiry';
import { Button } from '../ui/button/button';
import { TextInput } from '../ui/text-input/text-input';

/**
 * Asks for the password in place when a sign-in has ended. The page behind stays as it is, with every typed word; calls
 * that were refused are sent again afterwards.
 */
@Component({
  selector: 'app-sign-in-again',
  imports: [Button, TextInput],
  template: `
    <dialog class="app-dialog" #dialog aria-labelledby="sign-in-again-title" (cancel)="$event.preventDefault()">
      @if (expiry.asking()) {
        <h2 class="govuk-heading-m" id="sign-in-again-title">Sign in again</h2>
        <p class="govuk-body">Your sign-in has ended. Everything you typed is still on this page.</p>
        <form novalidate (submit)="$event.preventDefault(); signIn()">
          <p class="govuk-body app-breakable">
            Signing in as <strong>{{ session.person()?.email }}</strong>
          </p>
          <app-text-input
            label="Password"
            type="password"
            autocomplete="current-password"
            [problem]="problem()"
            [(value)]="password"
          />
          <div class="govuk-button-group">
            <button type="submit" appButton [busy]="busy()">Sign in</button>
            <button type="button" class="app-link-button" (click)="leave()">Leave this page</button>
          </div>
        </form>
      }
    </dialog>
  `,
})
export class SignInAgain {
  protected readonly session = inject(Session);
  protected readonly password = signal('');
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly expiry = inject(SignInExpiry);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    // After rendering: the dialog gives the focus to the first field it finds.
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.expiry.asking() && !dialog.open) dialog.showModal();
      if (!this.expiry.asking() && dialog.open) dialog.close();
    });
  }

  protected async signIn(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.session.signIn(this.session.person()?.email ?? '', this.password());
      this.expiry.settle(true);
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.password.set('');
      this.busy.set(false);
    }
  }

  protected leave(): void {
    this.expiry.settle(false);
    window.location.assign('/sign-in');
  }
}
