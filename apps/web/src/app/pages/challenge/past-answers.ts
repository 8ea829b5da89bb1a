import { Component, computed, inject, input, output } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { PastAnswer } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { LiveRegion } from '../../shell/live-region';
import { WithdrawAnswer } from './withdraw-answer';

/** Answers whose questions are no longer asked: they stay readable, and come back with their question. */
@Component({
  selector: 'app-past-answers',
  imports: [WithdrawAnswer],
  template: `
    <section class="app-section" aria-labelledby="no-longer-asked">
      <h2 class="govuk-heading-m" id="no-longer-asked" tabindex="-1">No longer asked</h2>
      <p class="govuk-body">
        What these questions were about has been changed. Their answers stay readable, and are not published.
      </p>
      <ul class="app-evidence-list">
        @for (past of answers(); track past.key) {
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{{ past.answer.question }}</h3>
            @if (past.about; as title) {
              <p class="govuk-body-s govuk-!-margin-bottom-1">About: {{ title }}</p>
            }
            <p class="govuk-body-s govuk-!-margin-bottom-1">
              {{ titleOf(past.themeKey) }}Answered{{ past.answer.by ? ' by ' + past.answer.by.name : '' }} on
              {{ momentInWords(past.answer.at) }}.
            </p>
            @if (past.answer.withheld) {
              <p class="govuk-body">The answer is not shown to your role.</p>
            } @else {
              <p class="govuk-body app-prose">{{ past.answer.reason }}</p>
            }
            @if (mayAnswer() && (textOpen() || !past.answer.publish)) {
              <app-withdraw-answer
                [place]="place()"
                [key]="past.key"
                [of]="past.answer.question"
                [revision]="past.answer.revision"
                (withdrawn)="withdrawn()"
                (stale)="changed.emit()"
              />
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class PastAnswers {
  readonly place = input.required<AssessmentPlace>();
  readonly answers = input.required<readonly PastAnswer[]>();
  readonly themes = input.required<readonly { key: string; title: string }[]>();
  readonly mayAnswer = input.required<boolean>();
  /** Whether the text of the year can be changed. */
  readonly textOpen = input.required<boolean>();
  /** The list has to be read again. */
  readonly changed = output();
  private readonly live = inject(LiveRegion);
  protected readonly momentInWords = momentInWords;
  private readonly titles = computed(() => new Map(this.themes().map(({ key, title }) => [key, title])));

  protected titleOf(themeKey: string | undefined): string {
    const title = this.titles().get(themeKey ?? '');
    return title ? `${title}. ` : '';
  }

  protected withdrawn(): void {
    this.live.say('Answer withdrawn');
    this.changed.emit();
    document.getElementById('no-longer-asked')?.focus();
  }
}
