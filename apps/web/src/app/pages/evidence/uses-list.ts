import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EvidenceUse } from '../../api/types';
import { yearInAddress } from '../../format/year';

/** The places where an item is used, each a link. */
@Component({
  selector: 'app-uses-list',
  imports: [RouterLink],
  template: `
    <ul class="govuk-list govuk-list--bullet">
      @for (use of uses(); track $index) {
        <li>
          <a class="govuk-link" [routerLink]="linkTo(use)" [fragment]="use.criterionKey?.replaceAll('/', '-')"
            >{{ use.year }}: {{ use.title }}</a
          >
        </li>
      }
    </ul>
  `,
})
export class UsesList {
  readonly council = input.required<string>();
  readonly uses = input.required<readonly EvidenceUse[]>();

  protected linkTo(use: EvidenceUse): string[] {
    const year = ['/councils', this.council(), 'assessments', yearInAddress(use.year)];
    return use.followOnActionId
      ? [...year, 'follow-on-actions', use.followOnActionId]
      : [...year, 'themes', use.themeKey];
  }
}
