import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { CarriedForwardView } from '../../api/types';
import { counted } from '../../format/amounts';
import { dateInWords } from '../../format/dates';
import { carriedLink } from '../../api/carry-api';
import { countsInWords, timeInWords } from './carried-words';

/** Where a year was begun from, how far people have come in reading it, and what that saved; theme by theme. */
@Component({
  selector: 'app-carried-summary',
  imports: [RouterLink],
  template: `
    <p class="govuk-body">
      {{ source() }} Nothing of it counts, and nothing of it stands in any document, until somebody has read it: it is
      confirmed, changed or dropped. Until then no theme goes to review and the year goes no further.
    </p>
    <p class="govuk-body" role="status">
      <strong>{{ carried().total - carried().unread }} of {{ carried().total }} read.</strong>
      @if (confirmed(); as words) {
        Confirmed as they were: {{ words }}. That saved about {{ time() }}, reckoned at 20 minutes for writing a
        narrative anew, 4 for a judgement’s reason, 2 for an evidence link and 5 for a follow-on action.
      }
    </p>
    <div class="app-scroll" tabindex="0" role="region" aria-label="By theme">
      <table class="govuk-table app-stacked">
        <caption class="govuk-table__caption govuk-table__caption--s">
          By theme
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Theme</th>
            <th scope="col" class="govuk-table__header">Still to be read</th>
            <th scope="col" class="govuk-table__header">Score of {{ carried().from }}</th>
            <th scope="col" class="govuk-table__header"><span class="govuk-visually-hidden">Together</span></th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          @for (theme of carried().themes; track theme.key) {
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                @if (theme.total > 0) {
                  <a class="govuk-link" [routerLink]="link()" [queryParams]="{ theme: theme.key }">{{ theme.title }}</a>
                } @else {
                  {{ theme.title }}
                }
              </th>
              <td class="govuk-table__cell" data-label="Still to be read">
                {{ theme.total === 0 ? 'Nothing came along' : theme.unread + ' of ' + theme.total }}
              </td>
              <td class="govuk-table__cell" [attr.data-label]="'Score of ' + carried().from">
                @if (theme.lastScore; as score) {
                  <span aria-hidden="true">{{ score.symbol }}</span> {{ score.word }}
                } @else {
                  Not scored
                }
              </td>
              <td class="govuk-table__cell">
                @if (mayDecide() && theme.unchangedLinks > 0) {
                  <button type="button" class="app-link-button" (click)="confirmLinks.emit(theme.key)">
                    Confirm {{ counted(theme.unchangedLinks, 'unchanged evidence link')
                    }}<span class="govuk-visually-hidden"> of {{ theme.title }}</span>
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="govuk-body-s">
      Scores are not carried forward: a score is somebody’s own decision, with a reason. Score each theme anew.
    </p>
  `,
})
export class CarriedSummary {
  readonly carried = input.required<CarriedForwardView>();
  readonly place = input.required<AssessmentPlace>();
  readonly mayDecide = input.required<boolean>();
  readonly confirmLinks = output<string>();
  protected readonly counted = counted;

  protected readonly link = computed(() => carriedLink(this.place()));
  protected readonly confirmed = computed(() => countsInWords(this.carried().confirmed));
  protected readonly time = computed(() => timeInWords(this.carried().minutesSaved));
  protected readonly source = computed(() => {
    const { from, edition, at, by } = this.carried();
    const read = edition === null ? `${from} as it stood` : `sealed edition ${edition} of ${from}`;
    return `This comes from ${read}, on ${dateInWords(at.slice(0, 10))}${by ? `, carried forward by ${by.name}` : ''}.`;
  });
}
