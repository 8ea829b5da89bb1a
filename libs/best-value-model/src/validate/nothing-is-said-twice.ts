import { locatedCriteria, repeated } from './located.js';
import type { ModelRule } from './problem.js';

/**
 * A council should not have to answer the same sentence twice. Case, spacing and punctuation make no difference. What was imported stands as
 * it does on its page, which may say a thing in two themes.
 */
export const nothingIsSaidTwice: ModelRule = {
  name: 'nothing-is-said-twice',
  check(model) {
    const written = locatedCriteria(model).filter(({ criterion }) => criterion.basis !== 'imported');
    const sentences = written.map(({ criterion, path }) => ({
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
