import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeetingNotice } from '../../api/types';
import { dateInWords } from '../../format/dates';

/** By when the papers of each meeting that is to come must be public. */
@Component({
  selector: 'app-meeting-notices',
  imports: [RouterLink],
  template: `
    @if (meetings().length) {
      <ul class="govuk-list govuk-list--bullet">
        @for (meeting of meetings(); track meeting.id) {
          <li class="app-breakable">
            {{ meeting.title }}:
            @for (deadline of meeting.deadlines; track deadline.rule) {
              {{ words[deadline.rule] }}
              @if (deadline.lastDay) {
                by <strong>{{ dateInWords(deadline.lastDay) }}</strong>{{
                  deadline.passed ? ' (that day has passed)' : ''
                }}.
              } @else {
                five clear working days before it: the bank holidays are not known here yet.
              }
            }
          </li>
        }
      </ul>
    } @else {
      <p class="govuk-body">
        No meeting is planned.
        <a class="govuk-link" [routerLink]="[...home(), 'meetings']">Write down the meeting</a> that receives this
        report, and the last day for its papers is worked out.
      </p>
    }
  `,
})
export class MeetingNotices {
  readonly meetings = input.required<readonly MeetingNotice[]>();
  /** The address of the assessment. */
  readonly home = input.required<readonly string[]>();
  protected readonly dateInWords = dateInWords;
  protected readonly words = {
    papers: 'papers public',
    'executive-notice': 'Notice of a key decision or a private item',
  };
}
