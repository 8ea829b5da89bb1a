import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { Button } from '../../ui/button/button';
import type { Choice } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { WordDifference } from '../../ui/word-difference/word-difference';
import { type Decision, type Placed, kindOf, kindWords } from './decisions';

/** A criterion on one side of a relation. */
export interface SideKey {
  side: 'from' | 'to';
  key: string;
}

/** One relation: the sentences of both sides, what the words suggest, and what a person makes of it. */
@Component({
  selector: 'app-relation-card',
  imports: [Button, Select, TextInput, WordDifference],
  templateUrl: './relation-card.html',
})
export class RelationCard {
  readonly decision = input.required<Decision>();
  /** Place in the list, from 1. */
  readonly number = input.required<number>();
  readonly earlier = input.required<Placed>();
  readonly later = input.required<Placed>();
  readonly problem = input<string | null>(null);
  /** With the reason. */
  readonly accepted = output<string>();
  readonly reopened = output();
  readonly joined = output<SideKey>();
  readonly parted = output<SideKey>();

  protected readonly changing = signal(false);
  protected readonly why = linkedSignal(() => this.decision().why);
  protected readonly unsaid = signal(false);
  protected readonly kind = computed(() => kindOf(this.decision(), this.earlier(), this.later()));
  protected readonly kindInWords = computed(() => {
    const kind = this.kind();
    return kind === null ? 'Several joined to several: take one apart' : kindWords[kind];
  });
  protected readonly sides = computed(() =>
    [
      { side: 'from' as const, title: 'Before', keys: this.decision().from, of: this.earlier() },
      { side: 'to' as const, title: 'Now', keys: this.decision().to, of: this.later() },
    ].map(({ keys, of, ...rest }) => ({
      ...rest,
      lines: keys.map((key) => ({ key, text: of.get(key)?.criterion.text ?? key, theme: of.get(key)?.theme ?? '' })),
      choices: this.changing() ? choicesOf(of, keys) : [],
    })),
  );

  /** Both sentences of one that became one and reads otherwise. */
  protected readonly otherwise = computed(() => {
    const [before, now] = this.sides().map(({ lines }) => (lines.length === 1 ? lines[0]?.text : undefined));
    return before !== undefined && now !== undefined && before !== now ? { before, now } : null;
  });

  protected accept(): void {
    this.unsaid.set(this.why().trim() === '');
    if (this.unsaid() || this.kind() === null) return;
    this.changing.set(false);
    this.accepted.emit(this.why().trim());
  }

  protected add(side: 'from' | 'to', key: string): void {
    if (key !== '') this.joined.emit({ side, key });
  }
}

function choicesOf(placed: Placed, keys: readonly string[]): Choice[] {
  return [...placed]
    .filter(([key]) => !keys.includes(key))
    .map(([key, { criterion, theme }]) => ({ value: key, label: `${theme}: ${criterion.text.slice(0, 120)}` }));
}
