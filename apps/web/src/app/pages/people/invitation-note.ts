import { Component, input, linkedSignal } from '@angular/core';
import type { PersonLink } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { Button } from '../../ui/button/button';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';

/** A person was added: the link to hand on, shown once as the service does not keep it, or that a message has gone to them. */
@Component({
  selector: 'app-invitation-note',
  imports: [Button, NotificationBanner],
  template: `
    <app-notification-banner [success]="true">
      <p class="govuk-notification-banner__heading">{{ heading() }}</p>
      @if (invitation().link; as link) {
        <p class="govuk-body">
          Send them this link, for instance by email. With it they set a password. It works once, until
          {{ momentInWords(invitation().expiresAt) }}. <strong>Copy it now: it is not shown again.</strong>
        </p>
        <p class="govuk-body app-code">{{ link }}</p>
        <button type="button" appButton="secondary" (click)="copy(link)">Copy the link</button>
        <p class="govuk-body" role="status">{{ copied() }}</p>
      } @else {
        <p class="govuk-body app-breakable">
          They have an account with this service already, so a message goes to {{ invitation().person.email }}. They
          join when they open its link, until {{ momentInWords(invitation().expiresAt) }}. Until then they see nothing
          of your council.
        </p>
      }
    </app-notification-banner>
  `,
})
export class InvitationNote {
  readonly heading = input.required<string>();
  readonly invitation = input.required<PersonLink>();
  protected readonly momentInWords = momentInWords;
  protected readonly copied = linkedSignal<PersonLink, string>({
    source: () => this.invitation(),
    computation: () => '',
  });

  protected async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied.set('The link is copied.');
    } catch {
      // Browsers refuse the clipboard on plain http and when a person said no.
      this.copied.set('Your browser did not allow it. Select the link and copy it yourself.');
    }
  }
}
