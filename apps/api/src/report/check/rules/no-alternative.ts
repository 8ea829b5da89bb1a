import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Figures without a text for whoever does not see them, and tables that do not say what they show. */
export function noAlternative({ figures }: CheckMaterial): Problem[] {
  return figures
    .filter(({ alternative }) => alternative.trim() === '')
    .map(({ what, where, place }) => ({
      rule: 'no-alternative',
      severity: 'stops',
      where,
      message:
        what === 'figure'
          ? 'The figure has no text for people who cannot see it.'
          : 'The table does not say what it shows, which people who cannot see it need.',
      ...place,
    }));
}
