import { Component, computed, input, output } from '@angular/core';
import { applyMove, type MovePlan } from '@best-value/model';
import type { MovePlanView } from '../../api/types';
import { Select } from '../../ui/select/select';
import { type Decisions, moveDecisions } from './decisions';

const left: Readonly<Record<string, string>> = {
  withdrawn: 'the new version does not have it',
  'judge-again': 'it is to be judged again',
  adapted: 'you say it otherwise now',
};

/** What comes of a move: what is kept, what is to be judged, what is left behind, and scores that ask for a word of the new scale. */
@Component({
  selector: 'app-move-result',
  imports: [Select],
  template: `
    @let result = outcome();
    <ul class="govuk-list govuk-list--bullet">
      <li>{{ kept() }} judgements are kept as they are</li>
      <li>{{ result.judgements.length - kept() }} are said as you have written them</li>
      <li>{{ result.toJudge.length }} criteria are to be judged</li>
      <li>
        {{ result.leftBehind.judgements.length }} judgements and {{ leftEvidence() }} pieces of evidence are left behind
      </li>
    </ul>
    <p class="govuk-body">
      Scores, narratives, leads and follow-on actions stay with their themes. What is left behind can be read afterwards
      on the page of the year’s versions.
    </p>
    @for (score of asked(); track score.themeKey) {
      <app-select
        [label]="'Score of ' + titleOf(score.themeKey)"
        [hint]="'It was ' + score.score + '. The new scale does not have it.'"
        empty="To be scored again"
        [choices]="scale()"
        [value]="decisions().scores[score.themeKey] ?? ''"
        (valueChange)="scored.emit({ themeKey: score.themeKey, score: $event })"
      />
    }
    @if (result.leftBehind.judgements.length) {
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Judgements that are left behind</span>
        </summary>
        <div class="govuk-details__text">
          <ul class="govuk-list govuk-list--bullet">
            @for (one of result.leftBehind.judgements; track one.criterionKey) {
              <li>“{{ texts().get(one.criterionKey) }}”: {{ because(one.because) }}</li>
            }
          </ul>
        </div>
      </details>
    }
  `,
})
export class MoveResult {
  readonly plan = input.required<MovePlan>();
  readonly view = input.required<MovePlanView>();
  readonly decisions = input.required<Decisions>();
  readonly titles = input.required<ReadonlyMap<string, string>>();
  readonly scored = output<{ themeKey: string; score: string }>();

  protected readonly outcome = computed(() => {
    const { criteria, scores } = moveDecisions(this.plan(), this.decisions());
    return applyMove(this.plan(), criteria, scores);
  });
  protected readonly kept = computed(() => this.outcome().judgements.filter(({ how }) => how === 'kept').length);
  protected readonly leftEvidence = computed(
    () => this.outcome().leftBehind.ties.filter(({ what }) => what === 'evidence').length,
  );
  protected readonly asked = computed(() => this.plan().scores.filter(({ proposal }) => proposal === 'choose'));
  protected readonly scale = computed(() =>
    this.view().scale.map(({ key, word, symbol }) => ({ value: key, label: `${symbol} ${word}` })),
  );
  protected readonly texts = computed(
    () =>
      new Map(
        [...this.plan().criteria.flatMap(({ from }) => from), ...this.plan().withdrawn].map((one) => [
          one.criterionKey,
          one.text || one.criterionKey,
        ]),
      ),
  );

  protected titleOf(themeKey: string): string {
    return this.titles().get(themeKey) ?? themeKey;
  }

  protected because(reason: string): string {
    return left[reason] ?? reason;
  }
}
