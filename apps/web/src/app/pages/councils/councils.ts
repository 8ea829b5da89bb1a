import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';

/** For people of several councils, or of none. */
@Component({
  selector: 'app-councils',
  imports: [PageHeading, RouterLink],
  template: `
    <h1 class="govuk-heading-l" appHeading="Your councils">Your councils</h1>
    @for (council of session.councils(); track council.slug) {
      <p class="govuk-body">
        <a class="govuk-link" [routerLink]="['/councils', council.slug]">{{ council.name }}</a>
      </p>
    } @empty {
      <p class="govuk-body">You do not belong to a council yet. Ask an administrator of your council to add you.</p>
    }
  `,
})
export class Councils {
  protected readonly session = inject(Session);
}
