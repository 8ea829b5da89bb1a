import { describe, expect, it } from '@jest/globals';
import { mergeThreeWay, sameValue } from './three-way';

const merge = (...args: Parameters<typeof mergeThreeWay>) => {
  const { merged, conflicts } = mergeThreeWay(...args);
  return { merged, conflicts };
};
const base = { score: 'fair', reason: 'Old reason' };

describe('three-way merge', () => {
  it('keeps what only I changed', () => {
    expect(merge([base], { ...base, reason: 'Mine' }, base)).toEqual({
      merged: { score: 'fair', reason: 'Mine' },
      conflicts: [],
    });
  });

  it('takes what only they changed', () => {
    expect(merge([base], { ...base, reason: 'Mine' }, { ...base, score: 'good' })).toEqual({
      merged: { score: 'good', reason: 'Mine' },
      conflicts: [],
    });
  });

  it('names a field both changed and keeps my words on the page', () => {
    expect(merge([base], { ...base, reason: 'Mine' }, { ...base, reason: 'Theirs' })).toEqual({
      merged: { score: 'fair', reason: 'Mine' },
      conflicts: [{ field: 'reason', mine: 'Mine', theirs: 'Theirs' }],
    });
  });

  it('sees no conflict when both wrote the same', () => {
    expect(merge([base], { ...base, score: 'poor' }, { ...base, score: 'poor' }).conflicts).toEqual([]);
  });

  it('does not take the tidying of the server for a change by somebody', () => {
    const sent = { score: 'fair', reason: 'Mine ' };
    const tidied = { score: 'fair', reason: 'Mine' };
    const result = merge([sent, tidied], { score: 'fair', reason: 'Mine and more' }, { score: 'good', reason: 'Mine' });
    expect(result).toEqual({ merged: { score: 'good', reason: 'Mine and more' }, conflicts: [] });
  });

  it('leaves the letters on the page alone when the server only tidied them', () => {
    const sent = { reason: 'Mine ' };
    const tidied = { reason: 'Mine' };
    expect(mergeThreeWay([sent, tidied], sent, tidied)).toEqual({ merged: sent, conflicts: [], bases: [sent, tidied] });
  });

  it('compares from now on with what they saved', () => {
    expect(mergeThreeWay([base], base, { ...base, score: 'good' }).bases).toEqual([{ ...base, score: 'good' }]);
  });

  it('compares objects by content', () => {
    expect(sameValue({ level: 'public', paragraph: null }, { paragraph: null, level: 'public' })).toBe(true);
    expect(sameValue([1, { a: 2 }], [1, { a: 3 }])).toBe(false);
    expect(sameValue(null, undefined)).toBe(true);
  });
});
