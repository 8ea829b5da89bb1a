import { locatedCriteria } from './located.js';
import type { ModelRule } from './problem.js';

/** Nothing that rests on recall alone may claim to have been seen. */
export const recallIsNotSeen: ModelRule = {
  name: 'recall-is-not-seen',
  check(model) {
    return locatedCriteria(model)
      .filter(({ criterion }) => criterion.basis === 'recall' && criterion.confidence === 'seen')
      .map(({ path }) => ({
        path: `${path}/confidence`,
        actual: '"seen", while the basis is "recall"',
        expected: '"recalled" or "unsure"',
        tip: 'Lower the confidence, or name the source and change the basis.',
      }));
  },
};
