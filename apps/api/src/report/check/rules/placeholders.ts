import { findPlaceholder } from '@best-value/model';
import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** What is left to fill in where the assessment's own rules do not look: officers' comments, names on the cover. */
export function placeholders({ furtherTexts }: CheckMaterial): Problem[] {
  return furtherTexts.flatMap(({ where, text, place }): Problem[] => {
    const found = findPlaceholder(text);
    if (found === null) return [];
    return [
      { rule: 'placeholder', severity: 'stops', where, message: `“${found}” is still to be filled in.`, ...place },
    ];
  });
}
