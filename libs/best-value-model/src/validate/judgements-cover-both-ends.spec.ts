import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { judgementsCoverBothEnds } from './judgements-cover-both-ends.js';

describe('judgements-cover-both-ends', () => {
  it('reports a kind that cannot be judged badly', () => {
    const model = aModelWith(({ judgements }) => (judgements.indicator[2].meaning = 'mixed'));
    expect(judgementsCoverBothEnds.check(model)).toEqual([
      expect.objectContaining({ path: '/judgements/indicator', actual: 'no judgement that means "unfavourable"' }),
    ]);
  });

  it('reports a kind that cannot be judged well', () => {
    const model = aModelWith(({ judgements }) => judgements.characteristic.shift());
    expect(judgementsCoverBothEnds.check(model)).toEqual([
      expect.objectContaining({ path: '/judgements/characteristic', actual: 'no judgement that means "favourable"' }),
    ]);
  });

  it('reports a way to set a criterion aside without a reason', () => {
    const model = aModelWith(({ judgements }) => (judgements.characteristic[3].needsReason = false));
    expect(judgementsCoverBothEnds.check(model)).toEqual([
      expect.objectContaining({ path: '/judgements/characteristic/3/needsReason', expected: 'true' }),
    ]);
  });
});
