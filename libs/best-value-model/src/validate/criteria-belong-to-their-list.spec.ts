import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { criteriaBelongToTheirList } from './criteria-belong-to-their-list.js';

describe('criteria-belong-to-their-list', () => {
  it('reports a key of another theme', () => {
    const model = aModelWith(({ themes }) => (themes[0].characteristics[0].key = 'culture/openness-again'));
    expect(criteriaBelongToTheirList.check(model)).toEqual([
      expect.objectContaining({
        path: '/themes/0/characteristics/0/key',
        actual: '"culture/openness-again"',
        expected: 'a key that starts with "continuous-improvement/"',
      }),
    ]);
  });

  it('reports a kind of the other list', () => {
    const model = aModelWith(({ themes }) => (themes[2].indicators[1].kind = 'characteristic'));
    expect(criteriaBelongToTheirList.check(model)).toEqual([
      expect.objectContaining({ path: '/themes/2/indicators/1/kind', expected: '"indicator"' }),
    ]);
  });
});
