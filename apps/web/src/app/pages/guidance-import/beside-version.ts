import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BesideVersion as Beside } from '../../api/types';
import { counted } from '../../format/amounts';
import { ComparedItem } from '../models/compare/compared-item';

/** What a page has in common with a version that is here: a line a theme, and the sentences that are not the same. */
@Component({
  selector: 'app-beside-version',
  imports: [ComparedItem, RouterLink],
  template: `
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      {{ heading() }}: <a class="govuk-link" [routerLink]="link()">{{ version().title }}</a>
    </h3>
    <p class="govuk-body">
      {{ counted(version().same, 'sentence') }} the same, word for word; {{ version().added }} only in this page,
      {{ version().gone }} only in that version.
      @if (version().themes) {
        What is close was found by the words alone: you decide it when you relate the two versions.
      }
    </p>
    @for (theme of version().themes ?? []; track theme.themeKey) {
      @if (theme.items.length) {
        <details class="govuk-details govuk-!-margin-bottom-2">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text"
              >{{ theme.title }}: {{ theme.summary
              }}<span class="govuk-visually-hidden"> Beside {{ version().title }}</span></span
            >
          </summary>
          <div class="govuk-details__text">
            <ul class="app-evidence-list">
              @for (item of theme.items; track $index) {
                <li class="app-compared-item">
                  <app-compared-item [item]="item" earlier="That version" later="This page" />
                </li>
              }
            </ul>
          </div>
        </details>
      } @else {
        <p class="govuk-body govuk-!-margin-bottom-2">{{ theme.title }}: {{ theme.summary }}</p>
      }
    }
  `,
})
export class BesideVersion {
  readonly version = input.required<Beside>();
  /** Address of the version. */
  readonly link = input.required<readonly string[]>();
  readonly heading = input.required<string>();
  protected readonly counted = counted;
}
