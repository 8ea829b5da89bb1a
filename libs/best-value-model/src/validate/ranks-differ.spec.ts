import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { ranksDiffer } from './ranks-differ.js';

describe('ranks-differ', () => {
  it('reports a score that ranks with another', () => {
    const model = aModelWith(({ scale }) => (scale[2].rank = scale[1].rank));
    expect(ranksDiffer.check(model)).toEqual([expect.objectContaining({ path: '/scale/2/rank' })]);
  });
});
