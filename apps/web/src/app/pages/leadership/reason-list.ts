import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LeadershipReview } from '../../api/types';
import { gapAnchor } from '../assessment/gap-anchor';

/** What stands in the way, each reason with the way to its place. */
@Component({
  selector: 'app-reason-list',
  imports: [RouterLink],
  template: `
    <ul class="govuk-list govuk-list--bullet">
      @for (reason of reasons(); track $index) {
        <li>
          @if (reason.code === 'carried-unread') {
            <a
              class="govuk-link"
              [routerLink]="[...year(), 'carried-forward']"
              [queryParams]="{ theme: reason.themeKey }"
              >{{ reason.message }}</a
            >
          } @else if (reason.themeKey) {
            <a
              class="govuk-link"
              [routerLink]="[...year(), 'themes', reason.themeKey]"
              [fragment]="gapAnchor({ kind: reason.code, criterionKey: reason.criterionKey, where: reason.field })"
              >{{ reason.message }}</a
            >
          } @else {
            {{ reason.message }}
          }
        </li>
      }
    </ul>
  `,
})
export class ReasonList {
  readonly reasons = input.required<LeadershipReview['approve']['because']>();
  /** The address of the assessment. */
  readonly year = input.required<readonly string[]>();
  protected readonly gapAnchor = gapAnchor;
}
