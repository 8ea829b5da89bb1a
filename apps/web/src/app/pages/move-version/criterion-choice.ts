import { Component, computed, input, output } from '@angular/core';
import type { MovePlan, PlannedCriterion } from '@best-value/model';
import type { MovePlanView } from '../../api/types';
import { type Choice, Radios } from '../../ui/radios/radios';
import { Textarea } from '../../ui/textarea/textarea';
import { WordDifference } from '../../ui/word-difference/word-difference';
import { asksForDecision, type Decided, type MoveProblem } from './decisions';

const changes: Readonly<Record<PlannedCriterion['change'], string>> = {
  unchanged: '= Unchanged',
  reworded: '≈ Reworded',
  moved: '→ Moved',
  split: '÷ Split',
  merged: '+ Brought together',
  new: '✚ New',
};

/** One criterion of the new version: what changed, what was said, what is proposed, and what is decided. */
@Component({
  selector: 'app-criterion-choice',
  imports: [Radios, Textarea, WordDifference],
  templateUrl: './criterion-choice.html',
})
export class CriterionChoice {
  readonly criterion = input.required<PlannedCriterion>();
  readonly plan = input.required<MovePlan>();
  readonly view = input.required<MovePlanView>();
  readonly number = input.required<number>();
  readonly decided = input<Decided | undefined>(undefined);
  readonly problem = input<MoveProblem | undefined>(undefined);
  readonly changed = output<Decided>();

  protected readonly change = computed(() => changes[this.criterion().change]);
  protected readonly asks = computed(() => asksForDecision(this.criterion()));
  /** The sentence it was, where it was one that reads otherwise. */
  protected readonly before = computed(() => {
    const [first, ...others] = this.criterion().from;
    return first && others.length === 0 && first.text !== this.criterion().text ? first.text : null;
  });
  protected readonly evidence = computed(() => {
    const keys = this.criterion().from.map(({ criterionKey }) => criterionKey);
    return this.plan().ties.filter(({ what, criterionKey }) => what === 'evidence' && keys.includes(criterionKey))
      .length;
  });
  protected readonly choices = computed((): Choice[] => {
    const { proposal, offered } = this.criterion();
    return [
      ...(proposal === 'keep' ? [{ value: 'keep', label: 'Keep what was said as it is' }] : []),
      { value: 'adapt', label: offered?.judgement ? 'Confirm or change what was said' : 'Judge it now' },
      { value: 'judge-again', label: 'Leave it to be judged on the page of the theme' },
    ];
  });
  protected readonly words = computed((): Choice[] =>
    this.view().judgements[this.criterion().kind].map(({ key, word, symbol }) => ({
      value: key,
      label: `${symbol} ${word}`,
    })),
  );

  protected wasWord(kind: PlannedCriterion['kind'], judgement: string | null): string {
    const word = this.view().wasJudgements[kind].find(({ key }) => key === judgement);
    return word ? `${word.symbol} ${word.word}` : '○ Not judged';
  }

  protected choose(value: string | null): void {
    const choice = value as Decided['choice'];
    const { offered } = this.criterion();
    const { judgement, reason } = this.decided()?.choice === 'adapt' ? this.said() : { judgement: null, reason: '' };
    this.changed.emit(
      choice === 'adapt'
        ? { choice, judgement: judgement ?? offered?.judgement ?? null, reason: reason || (offered?.reason ?? '') }
        : { choice, judgement: null, reason: '' },
    );
  }

  protected say(change: Partial<Decided>): void {
    this.changed.emit({ choice: 'adapt', ...this.said(), ...change });
  }

  private said(): Pick<Decided, 'judgement' | 'reason'> {
    const { judgement = null, reason = '' } = this.decided() ?? {};
    return { judgement, reason };
  }
}
