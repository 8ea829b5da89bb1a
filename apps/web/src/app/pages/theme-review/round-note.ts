import { Component, computed, input } from '@angular/core';
import type { ReviewRound, ScoreWord } from '../../api/types';
import { momentInWords } from '../../format/dates';
import { ScoreBadge } from '../../ui/score/score-badge';

/** One round of a review to be read: both scores, why, what was sampled and found, and how it ended. */
@Component({
  selector: 'app-round-note',
  imports: [ScoreBadge],
  template: `
    @let round = this.round();
    <h3 class="govuk-heading-s">Review {{ round.round }} by {{ round.reviewer.name }}</h3>
    <p class="govuk-body-s">
      {{ ending() }}
      @if (round.earlierText) {
        <strong class="govuk-tag govuk-tag--yellow">△ Reviewed an earlier text</strong>
        The theme has changed since.
      }
    </p>
    <dl class="govuk-summary-list">
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">Reviewer’s score</dt>
        <dd class="govuk-summary-list__value">
          <app-score-badge [scale]="scale()" [score]="round.score" />
          @if (round.blindScore && round.blindScore !== round.score) {
            <br />First, before they had seen the lead’s:
            <app-score-badge [scale]="scale()" [score]="round.blindScore" />
          }
          @if (round.reason) {
            <br /><span class="app-prose">{{ round.reason }}</span>
          }
        </dd>
      </div>
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">Lead’s score{{ round.state === 'open' ? '' : ' then' }}</dt>
        <dd class="govuk-summary-list__value">
          <app-score-badge [scale]="scale()" [score]="round.leadScore" />
          {{ round.differs ? '≠ The two differ' : round.score ? '= The two agree' : '' }}
        </dd>
      </div>
      @if (round.resolution) {
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">How it was settled</dt>
          <dd class="govuk-summary-list__value">
            <span class="app-prose">{{ round.resolution }}</span>
            <br />{{ round.resolvedBy }}, {{ momentInWords(round.resolvedAt) }}
          </dd>
        </div>
      }
      @if (round.findings) {
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">What was found</dt>
          <dd class="govuk-summary-list__value">
            <span class="app-prose">{{ round.findings }}</span>
          </dd>
        </div>
      }
      <div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">Evidence looked into</dt>
        <dd class="govuk-summary-list__value">
          @for (sample of round.samples; track sample.linkId) {
            <p class="govuk-body">
              <strong>{{ sample.title }}:</strong><br /><span class="app-prose">{{ sample.found }}</span>
            </p>
          } @empty {
            None
          }
        </dd>
      </div>
      @if (round.wentBackBecause) {
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">Why the theme went back</dt>
          <dd class="govuk-summary-list__value">{{ round.wentBackBecause }}</dd>
        </div>
      }
    </dl>
  `,
})
export class RoundNote {
  readonly round = input.required<ReviewRound>();
  readonly scale = input.required<readonly ScoreWord[]>();
  protected readonly momentInWords = momentInWords;
  protected readonly ending = computed(() => {
    const { state, begunAt, endedAt } = this.round();
    const begun = `Begun ${momentInWords(begunAt)}`;
    if (state === 'open') return `${begun}, not finished yet.`;
    return `${begun}, ${state === 'finished' ? 'finished' : 'ended without being finished'} ${momentInWords(endedAt)}.`;
  });
}
