import { locatedCriteria, repeated } from './located.js';
import type { ModelRule } from './problem.js';

/** A council should not have to answer the same sentence twice. Case, spacing and punctuation make no difference. */
export const nothingIsSaidTwice: ModelRule = {
  name: 'nothing-is-said-twice',
  check(model) {
    const sentences = locatedCriteria(model).map(({ criterion, path }) => ({
      path: `${path}/text`,
      value: criterion.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    }));
    return repeated(sentences).map(({ path, value }) => ({
      path,
      actual: `"${value}", which an earlier criterion says`,
      expected: 'a sentence of its own',
      tip: 'Merge the two criteria, or say what sets this one apart.',
    }));
  },
};
