import { Component, computed, input, output } from '@angular/core';
import { applyMove, type MovePlan, type Tie } from '@best-value/model';
import type { MovePlanView, ScoreWord } from '../../api/types';
import { counted } from '../../format/amounts';
import { Select } from '../../ui/select/select';
import { type Decisions, moveDecisions } from './decisions';
import { becauseInWords, elsewhereInWords, leftInWords } from './left-words';

/** What comes of a move: what is kept, what is to be judged, what is left behind, and scores that ask for a word of the new scale. */
@Component({
  selector: 'app-move-result',
  imports: [Select],
  template: `
    @let result = outcome();
    <ul class="govuk-list govuk-list--bullet">
      <li>Kept as it is: {{ counted(kept(), 'judgement') }}</li>
      <li>Said as you have written it: {{ counted(result.judgements.length - kept(), 'judgement') }}</li>
      <li>To be judged: {{ counted(result.toJudge.length, 'criterion', 'criteria') }}</li>
      <li>Left behind: {{ leftInWords(result.leftBehind.judgements.length, leftOf('evidence')) }}</li>
      @for (line of elsewhere(); track line) {
        <li>{{ line }}</li>
      }
    </ul>
    <p class="govuk-body">
      Scores, narratives, leads and follow-on actions stay with their themes. What is left behind can be read afterwards
      on the page of the year’s versions.
    </p>
    @for (score of asked(); track score.themeKey) {
      <app-select
        [label]="'Score of ' + titleOf(score.themeKey)"
        [hint]="'It was ' + wordOf(score.score) + '. The new scale does not have it.'"
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
              <li>“{{ texts().get(one.criterionKey) }}”: {{ becauseInWords(one.because) }}</li>
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
  /** Of the version that is left. */
  readonly wasScale = input.required<readonly ScoreWord[]>();
  readonly scored = output<{ themeKey: string; score: string }>();

  protected readonly counted = counted;
  protected readonly becauseInWords = becauseInWords;
  protected readonly leftInWords = leftInWords;

  protected readonly outcome = computed(() => {
    const { criteria, scores } = moveDecisions(this.plan(), this.decisions());
    return applyMove(this.plan(), criteria, scores);
  });
  protected readonly kept = computed(() => this.outcome().judgements.filter(({ how }) => how === 'kept').length);
  protected readonly elsewhere = computed(() =>
    elsewhereInWords({
      leftActionCriteria: this.leftOf('follow-on-action'),
      leftComments: this.leftOf('comments'),
      leftCitations: this.outcome().leftBehind.citations.length,
      leftAnswers: this.leftOf('answer'),
    }),
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

  protected leftOf(kind: Tie['what']): number {
    return this.outcome().leftBehind.ties.filter(({ what }) => what === kind).length;
  }

  /** A word of the scale that is left. */
  protected wordOf(score: string): string {
    return this.wasScale().find(({ key }) => key === score)?.word ?? score;
  }
}
