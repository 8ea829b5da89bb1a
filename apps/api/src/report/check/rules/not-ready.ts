import { stateWords } from '../../../assessment/ladder/state-words.js';
import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** A text that can still change is not taken to a meeting: what is published is what was signed. */
export function notReady({ year, state }: CheckMaterial): Problem[] {
  if (state === 'sealed') return [];
  const message = `The ${year} assessment ${stateWords[state]}. Only a sealed year is published: until then its documents are drafts.`;
  return [{ rule: 'not-ready', severity: 'stops', where: '', message, field: 'sign-off' }];
}
