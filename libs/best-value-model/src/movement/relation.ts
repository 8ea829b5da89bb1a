import type { Crosswalk } from '../crosswalk.js';
import type { CriterionKey } from '../model.js';

/**
 * The criteria whose wording changed on the way from one version of the model to a later one, over every version between.
 * @returns null when no crosswalk leads from the one to the other: then nothing may be said of how they bear on each other
 */
export function rewordedBetween(
  crosswalks: readonly Crosswalk[],
  from: string,
  to: string,
): ReadonlySet<CriterionKey> | null {
  if (from === to) return new Set();
  for (const step of crosswalks.filter((one) => one.from === from)) {
    const others = crosswalks.filter((one) => one !== step);
    const rest = rewordedBetween(others, step.to, to);
    if (rest)
      return new Set([
        ...step.relations.filter(({ relation }) => relation === 'reworded').flatMap(({ to: keys }) => keys),
        ...rest,
      ]);
  }
  return null;
}
