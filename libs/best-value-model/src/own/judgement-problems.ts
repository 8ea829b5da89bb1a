import type { ModelDocument } from '../model.js';
import { ownBounds, type OwnJudgement, type OwnProblem } from './own-draft.js';
import { plainWords, saidPlainly } from './plain-words.js';
import { repeatedProblems, textProblems } from './text-problems.js';

/** What is wrong with other words for judgements. Field: `judgements.<n>.word`, `.one`, `.many` or `.key`. */
export function judgementProblems(base: ModelDocument, judgements: readonly OwnJudgement[]): OwnProblem[] {
  return [
    ...judgements.flatMap(({ word, one, many }, n) => [
      ...textProblems(`judgements.${n}.word`, word, ownBounds.wordLength, 'Write the word.'),
      ...textProblems(
        `judgements.${n}.one`,
        one,
        ownBounds.saidLength,
        'Write it as the end of a sentence about one criterion.',
      ),
      ...textProblems(
        `judgements.${n}.many`,
        many,
        ownBounds.saidLength,
        'Write it as the end of a sentence about several.',
      ),
    ]),
    ...repeatedProblems(
      judgements.map(({ kind, key }, n) => ({
        field: `judgements.${n}.key`,
        value: `${kind}/${key}`,
        message: 'This judgement is renamed twice.',
      })),
    ),
    ...judgements.flatMap(({ kind, key, word }, n) => {
      const others = base.judgements[kind].filter((one) => one.key !== key);
      if (others.length === base.judgements[kind].length)
        return [
          { field: `judgements.${n}.key`, message: 'The version that this one is built on has no such judgement.' },
        ];
      const words = others.map((other) => wordOf(other, kind, judgements));
      return words.includes(saidPlainly(plainWords(word)))
        ? [{ field: `judgements.${n}.word`, message: 'Another judgement has this word.' }]
        : [];
    }),
  ];
}

/** What a judgement is called once the draft is published. */
function wordOf(
  { key, word }: { key: string; word: string },
  kind: OwnJudgement['kind'],
  judgements: readonly OwnJudgement[],
): string {
  const renamed = judgements.find((one) => one.kind === kind && one.key === key);
  return saidPlainly(plainWords(renamed?.word ?? word));
}
