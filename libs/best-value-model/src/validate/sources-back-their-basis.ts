import { locatedCriteria } from './located.js';
import type { Basis } from '../model.js';
import type { ModelRule } from './problem.js';

const restsOnNothingRead: ReadonlySet<Basis> = new Set(['recall', 'own']);

/** A criterion that claims to have been read somewhere says where; one from recall claims nothing of the kind. */
export const sourcesBackTheirBasis: ModelRule = {
  name: 'sources-back-their-basis',
  check(model) {
    return locatedCriteria(model)
      .filter(({ criterion }) => !restsOnNothingRead.has(criterion.basis) && criterion.sources.length === 0)
      .map(({ criterion, path }) => ({
        path: `${path}/sources`,
        actual: `no source, while the basis is "${criterion.basis}"`,
        expected: 'at least one source',
        tip: 'Name what was read, with its address if it has one, or set the basis to "recall".',
      }));
  },
};
