import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Characters that the typeface of the PDF lacks. */
export function unprintable({ replaced }: CheckMaterial): Problem[] {
  return replaced.map(({ where, characters, place }) => ({
    rule: 'unprintable',
    severity: 'warns',
    where,
    message: `The PDF cannot show ${characters.join('; ')}. Change the text if that reads badly.`,
    ...place,
  }));
}
