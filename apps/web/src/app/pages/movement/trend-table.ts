import { Component, computed, input, linkedSignal } from '@angular/core';
import type { JudgementWord, MovementCriterion, MovementTheme, MovementYear } from '../../api/types';
import { ScoreBadge } from '../../ui/score/score-badge';
import { ChangeMark } from './change-mark';

/** The same as the picture in words: themes by year, each opening to its criteria. */
@Component({
  selector: 'app-trend-table',
  imports: [ChangeMark, ScoreBadge],
  templateUrl: './trend-table.html',
})
export class TrendTable {
  readonly years = input.required<readonly MovementYear[]>();
  readonly themes = input.required<readonly MovementTheme[]>();
  /** Key of a theme that is open from the start: the one that the address names. */
  readonly openTheme = input<string>();

  protected readonly open = linkedSignal<ReadonlySet<string>>(() => new Set([this.openTheme() ?? '']));

  /** Of what is shown: criteria count where they are open. */
  protected readonly notComparable = computed(() =>
    this.themes().some(({ key, cells, criteria }) =>
      [cells, ...(this.open().has(key) ? criteria.map((one) => one.cells) : [])]
        .flat()
        .some(({ change }) => change === 'not-comparable'),
    ),
  );

  protected toggle(key: string): void {
    this.open.update((open) =>
      open.has(key) ? new Set([...open].filter((one) => one !== key)) : new Set([...open, key]),
    );
  }

  protected judgement({ kind, cells }: MovementCriterion, at: number): JudgementWord | null {
    const words = this.years()[at]?.judgements[kind] ?? [];
    return words.find(({ key }) => key === cells[at]?.judgement) ?? null;
  }

  protected tint(word: JudgementWord | null): string {
    return word && word.meaning !== 'not-applicable' ? `app-heat--${word.meaning}` : '';
  }

  /** Whether the criterion is asked no longer in the newest year. */
  protected isPast({ latest }: MovementCriterion): boolean {
    return latest !== this.years().at(-1)?.year;
  }

  protected readFrom({ source, edition, inRevision }: MovementYear): string {
    if (source === 'draft') return 'Draft, not sealed';
    return `Sealed edition ${edition}${inRevision ? ', being revised' : ''}`;
  }
}
