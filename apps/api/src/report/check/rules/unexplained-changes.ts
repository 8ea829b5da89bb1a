import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Scores that went up or down since the sealed year before, of which the report says no reason. What is sealed is not asked about again. */
export function unexplainedChanges({ state, unexplained }: CheckMaterial): Problem[] {
  if (state === 'sealed') return [];
  return unexplained.map(({ themeKey, title, way, since }) => ({
    rule: 'unexplained-change',
    severity: 'warns',
    where: '',
    message: `${title} went ${way} since ${since}, and the report does not say why.`,
    themeKey,
    field: `themes/${themeKey}/movement-reason`,
  }));
}
