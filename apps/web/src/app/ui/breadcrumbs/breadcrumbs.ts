import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A step on the way to this page. */
export interface Crumb {
  label: string;
  link: readonly unknown[];
}

/** The way back up from this page. */
@Component({
  selector: 'app-breadcrumbs',
  imports: [RouterLink],
  template: `
    <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        @for (crumb of crumbs(); track crumb.label) {
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" [routerLink]="crumb.link">{{ crumb.label }}</a>
          </li>
        }
      </ol>
    </nav>
  `,
})
export class Breadcrumbs {
  readonly crumbs = input.required<readonly Crumb[]>();
}
