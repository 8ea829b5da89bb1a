import { Component, input } from '@angular/core';
import type { HeldBack } from '../../api/types';

/** What a pack leaves out, where it stands and why. */
@Component({
  selector: 'app-held-back-table',
  template: `
    <table class="govuk-table app-stacked">
      <caption class="govuk-table__caption govuk-table__caption--s">
        {{
          caption()
        }}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">What</th>
          <th scope="col" class="govuk-table__header">Where</th>
          <th scope="col" class="govuk-table__header">Why</th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        @for (item of items(); track $index) {
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header app-breakable">{{ item.what }}</th>
            <td class="govuk-table__cell" data-label="Where">{{ item.where }}</td>
            <td class="govuk-table__cell" data-label="Why">{{ item.why }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class HeldBackTable {
  readonly items = input.required<HeldBack['public']>();
  readonly caption = input.required<string>();
}
