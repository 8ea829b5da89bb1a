import { Component, inject, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { sentenceOf } from '../../api/problem';
import { LocalDrafts } from '../../forms/drafts/local-drafts';
import { counted } from '../../format/amounts';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { Loading } from '../../ui/load/loading';

/** Signs out, after a warning when words on this device are not on the server yet. */
@Component({
  selector: 'app-sign-out',
  imports: [Button, Loading, PageHeading, RouterLink],
  template: `
    @if (!unsaved.hasValue()) {
      <app-loading />
    } @else {
      <h1 class="govuk-heading-l" appHeading="Sign out">Sign out</h1>
      @if (unsaved.value() > 0) {
        <div class="govuk-warning-text">
          <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
          <strong class="govuk-warning-text__text">
            <span class="govuk-visually-hidden">Warning</span>
            {{ counted(unsaved.value(), 'text') }} you typed {{ unsaved.value() === 1 ? 'is' : 'are' }} only on this
            device. Signing out removes {{ unsaved.value() === 1 ? 'it' : 'them' }}.
          </strong>
        </div>
        <p class="govuk-body">Go back to the page where you typed and wait for “Saved”.</p>
      } @else {
        <p class="govuk-body">Everything you typed is saved.</p>
      }
      @if (problem(); as message) {
        <p class="govuk-error-message" role="alert">{{ message }}</p>
      }
      <div class="govuk-button-group">
        <button type="button" [appButton]="unsaved.value() > 0 ? 'warning' : ''" (click)="signOut()">
          {{ unsaved.value() > 0 ? 'Sign out and remove what is not saved' : 'Sign out' }}
        </button>
        <a class="govuk-link" routerLink="/">Stay signed in</a>
      </div>
    }
  `,
})
export class SignOut {
  protected readonly counted = counted;
  private readonly session = inject(Session);
  private readonly drafts = inject(LocalDrafts);
  private readonly router = inject(Router);
  protected readonly unsaved = resource({ loader: () => this.drafts.count() });
  protected readonly problem = signal<string | null>(null);

  protected async signOut(): Promise<void> {
    try {
      await this.drafts.forgetAllAfter(() => this.session.signOut());
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }
}
