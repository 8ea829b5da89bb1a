import { Component, computed, input, output } from '@angular/core';
import {
  type CriterionKind,
  type JudgementWord,
  type ModelDocument,
  type OwnJudgement,
  ownBounds,
} from '@best-value/model';
import { TextInput } from '../../ui/text-input/text-input';
import { focusAfter } from './draft-words';

const kinds: readonly { kind: CriterionKind; title: string; one: string }[] = [
  { kind: 'characteristic', title: 'How a characteristic is judged', one: 'a characteristic' },
  { kind: 'indicator', title: 'How an indicator is judged', one: 'an indicator' },
];

/** The words in which criteria are judged: those of the base, and in their place the council's where it has others. */
@Component({
  selector: 'app-own-judgements',
  imports: [TextInput],
  templateUrl: './own-judgements.html',
})
export class OwnJudgements {
  readonly base = input.required<ModelDocument>();
  /** Those that are called otherwise. */
  readonly judgements = input.required<readonly OwnJudgement[]>();
  readonly problem = input.required<(field: string) => string | null>();
  readonly judgementsChange = output<OwnJudgement[]>();
  readonly left = output();

  protected readonly bounds = ownBounds;
  protected readonly groups = computed(() =>
    kinds.map((group) => ({
      ...group,
      words: this.base().judgements[group.kind].map((word) => {
        const at = this.judgements().findIndex(({ kind, key }) => kind === group.kind && key === word.key);
        return { word, id: `judgement-${group.kind}-${word.key}`, at, own: this.judgements()[at] ?? null };
      }),
    })),
  );
  /** What is renamed, or renamed again, though the base has no such judgement to be called otherwise: only a program sends that. */
  protected readonly strays = computed(() => {
    const shown = new Set(this.groups().flatMap(({ words }) => words.map(({ at }) => at)));
    return this.judgements().flatMap((judgement, at) => (shown.has(at) ? [] : [{ judgement, at }]));
  });

  /** Begins with the words that are there, so that little has to be typed. */
  protected callOtherwise(kind: CriterionKind, { key, word, said }: JudgementWord): void {
    const at = this.judgements().length;
    this.judgementsChange.emit([...this.judgements(), { kind, key, word, one: said.one, many: said.many }]);
    focusAfter(`judgements.${at}.word`);
  }

  protected change(at: number, part: Partial<OwnJudgement>): void {
    this.judgementsChange.emit(this.judgements().map((one, n) => (n === at ? { ...one, ...part } : one)));
  }

  /** @param then id of what has the focus afterwards */
  protected takeOut(at: number, then: string): void {
    this.judgementsChange.emit(this.judgements().filter((_, n) => n !== at));
    focusAfter(then);
  }
}
