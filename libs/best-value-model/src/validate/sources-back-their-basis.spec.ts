import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import type { Basis } from '../model.js';
import { sourcesBackTheirBasis } from './sources-back-their-basis.js';

function withoutSource(basis: Basis) {
  return aModelWith(({ themes: [theme] }) => {
    theme.characteristics[0].basis = basis;
    theme.characteristics[0].sources = [];
  });
}

describe('sources-back-their-basis', () => {
  it.each<Basis>(['theme-description', 'council-narrative', 'other-section-of-guidance'])(
    'reports a criterion without a source whose basis is %s',
    (basis) => {
      expect(sourcesBackTheirBasis.check(withoutSource(basis))).toEqual([
        expect.objectContaining({ path: '/themes/0/characteristics/0/sources', expected: 'at least one source' }),
      ]);
    },
  );

  it('lets a criterion from recall have none', () => {
    expect(sourcesBackTheirBasis.check(withoutSource('recall'))).toEqual([]);
  });
});
