import { locatedCriteria, repeated } from './located.js';
import type { ModelRule } from './problem.js';

/** Answers are stored under keys, so no key may mean two things: themes, criteria, scores, judgements, steps. */
export const keysAreUnique: ModelRule = {
  name: 'keys-are-unique',
  check(model) {
    const lists = [
      model.themes.map(({ key }, i) => ({ path: `/themes/${i}/key`, value: key })),
      locatedCriteria(model).map(({ criterion, path }) => ({ path: `${path}/key`, value: criterion.key })),
      model.scale.map(({ key }, i) => ({ path: `/scale/${i}/key`, value: key })),
      model.judgements.characteristic.map(({ key }, i) => ({
        path: `/judgements/characteristic/${i}/key`,
        value: key,
      })),
      model.judgements.indicator.map(({ key }, i) => ({ path: `/judgements/indicator/${i}/key`, value: key })),
      model.suggestion.steps.map(({ key }, i) => ({ path: `/suggestion/steps/${i}/key`, value: key })),
    ];
    return lists.flatMap(repeated).map(({ path, value }) => ({
      path,
      actual: `"${value}", which stands earlier in the same list`,
      expected: 'a key of its own',
      tip: 'Name it for what sets it apart.',
    }));
  },
};
