import { locatedCriteria } from './located.js';
import type { ModelRule } from './problem.js';

/** A criterion's key starts with its theme's key, and its kind is that of the list it stands in. */
export const criteriaBelongToTheirList: ModelRule = {
  name: 'criteria-belong-to-their-list',
  check(model) {
    return locatedCriteria(model).flatMap(({ criterion, theme, list, path }) => [
      ...wrong(criterion.key, criterion.key.startsWith(`${theme.key}/`), {
        path: `${path}/key`,
        expected: `a key that starts with "${theme.key}/"`,
        tip: 'Move the criterion to its theme, or correct the first half of its key.',
      }),
      ...wrong(criterion.kind, criterion.kind === list, {
        path: `${path}/kind`,
        expected: `"${list}"`,
        tip: 'Move the criterion to the other list, or correct its kind.',
      }),
    ]);
  },
};

function wrong<Rest extends object>(actual: string, right: boolean, rest: Rest): (Rest & { actual: string })[] {
  return right ? [] : [{ ...rest, actual: `"${actual}"` }];
}
