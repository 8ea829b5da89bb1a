import { Component, computed, input } from '@angular/core';
import type { Suggestion } from '../../api/types';
import { ScoreBadge } from '../../ui/score/score-badge';
import { type ThemeContext, anchorOf, criterionTexts } from './theme-page';

/** What the model's rule suggests, why, and what would change it. It is never set by itself. */
@Component({
  selector: 'app-suggestion-note',
  imports: [ScoreBadge],
  template: `
    <div class="govuk-inset-text">
      <h3 class="govuk-heading-s">What the rule suggests</h3>
      <p class="govuk-body">
        @if (suggestion().score) {
          <app-score-badge [scale]="context().assessment.model.scale" [score]="suggestion().score" />
        }
        {{ suggestion().because }}
      </p>
      @if (context().mayJudge) {
        <p class="govuk-body-s">The score is yours to decide. The suggestion is never set by itself.</p>
      }
      @if (suggestion().deciding.length) {
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text"
              >Criteria that decide it ({{ suggestion().deciding.length }})</span
            >
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list govuk-list--bullet">
              @for (key of suggestion().deciding; track key) {
                <li>
                  <a class="govuk-link" [href]="here(key)" (click)="go($event, key)">{{ texts().get(key) ?? key }}</a>
                </li>
              }
            </ul>
          </div>
        </details>
      }
      @if (suggestion().wouldChange.length) {
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">What would change it</span>
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list govuk-list--bullet">
              @for (change of suggestion().wouldChange; track change.score) {
                <li>{{ change.needs }}</li>
              }
            </ul>
          </div>
        </details>
      }
    </div>
  `,
})
export class SuggestionNote {
  readonly context = input.required<ThemeContext>();
  readonly suggestion = input.required<Suggestion>();
  protected readonly texts = computed(() => criterionTexts(this.context().assessment));

  protected here(key: string): string {
    return `${location.pathname}#${anchorOf(key)}`;
  }

  protected go(event: Event, key: string): void {
    event.preventDefault();
    document.getElementById(`${anchorOf(key)}-text`)?.focus();
  }
}
