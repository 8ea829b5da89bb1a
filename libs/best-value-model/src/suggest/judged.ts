import { criteriaOf, judgementOf } from '../criteria.js';
import type { Criterion, CriterionKind, JudgementWord, ModelDocument, SuggestionCondition, Theme } from '../model.js';
import type { Answers } from './suggestion.js';

/** A criterion with the judgement it was given. */
export interface Judged {
  criterion: Criterion;
  word: JudgementWord;
  countered: boolean;
}

/** The criteria of a theme by how far they have got; those judged not applicable are in neither list. */
export interface Progress {
  applicable: Judged[];
  unjudged: Criterion[];
}

/**
 * Sorts a theme's criteria by their answers. A criterion without an answer counts as not judged.
 * @throws RangeError for a judgement the model does not have.
 */
export function progressOf(model: ModelDocument, theme: Theme, answers: Answers): Progress {
  const progress: Progress = { applicable: [], unjudged: [] };
  for (const criterion of criteriaOf(theme)) {
    const { judgement, counters } = answers.get(criterion.key) ?? { judgement: null, counters: 0 };
    if (judgement === null) {
      progress.unjudged.push(criterion);
      continue;
    }
    const word = judgementOf(model, criterion.kind, judgement);
    if (word.meaning === 'not-applicable') continue;
    progress.applicable.push({ criterion, word, countered: counters > 0 });
  }
  return progress;
}

export function ofKind(applicable: readonly Judged[], kind: CriterionKind): Judged[] {
  return applicable.filter(({ criterion }) => criterion.kind === kind);
}

/** The applicable criteria that a condition is about: of its kind, with one of its meanings, countered or not. */
export function matching(condition: SuggestionCondition, applicable: readonly Judged[]): Judged[] {
  return ofKind(applicable, condition.kind).filter(
    ({ word, countered }) => condition.meanings.includes(word.meaning) && !(condition.uncountered && countered),
  );
}

/** Whether a condition holds. A share of nothing is never reached: 0 of 0 is not half. */
export function holds(condition: SuggestionCondition, applicable: readonly Judged[]): boolean {
  const matches = matching(condition, applicable).length;
  const all = ofKind(applicable, condition.kind).length;
  switch (condition.test) {
    case 'every':
      return all > 0 && matches === all;
    case 'none':
      return matches === 0;
    case 'at-least':
      return matches >= condition.count;
    case 'share-at-least':
      return matches > 0 && matches >= shareOf(condition.share, all);
  }
}

/** The smallest whole number that is at least this share of all. */
export function shareOf(share: number, all: number): number {
  // Rounded first: 0.28 * 25 is 7.000000000000001, and would ask for eight.
  return Math.ceil(Number((share * all).toFixed(6)));
}
