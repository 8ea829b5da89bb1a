import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { recallIsNotSeen } from './recall-is-not-seen.js';

describe('recall-is-not-seen', () => {
  it('reports a criterion from recall that claims to have been seen', () => {
    const model = aModelWith(({ themes: [theme] }) => {
      theme.indicators[2].basis = 'recall';
      theme.indicators[2].confidence = 'seen';
    });
    expect(recallIsNotSeen.check(model)).toEqual([
      expect.objectContaining({ path: '/themes/0/indicators/2/confidence' }),
    ]);
  });
});
