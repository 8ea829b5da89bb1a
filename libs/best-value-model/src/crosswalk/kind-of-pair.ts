import type { RelationKind } from './crosswalk.js';
import type { PlacedCriterion } from './placed.js';
import { sameWords } from './same-words.js';

/** What became of one criterion that became one other. */
export function kindOfPair(
  was: Pick<PlacedCriterion, 'criterion' | 'themeKey'>,
  is: Pick<PlacedCriterion, 'criterion' | 'themeKey'>,
): Extract<RelationKind, 'unchanged' | 'reworded' | 'moved'> {
  if (was.themeKey !== is.themeKey || was.criterion.kind !== is.criterion.kind) return 'moved';
  return sameWords(was.criterion.text, is.criterion.text) ? 'unchanged' : 'reworded';
}
