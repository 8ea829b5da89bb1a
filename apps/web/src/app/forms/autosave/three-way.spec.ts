import { describe, expect, it } from '@jest/globals';
import { mergeThreeWay, sameValue } from './three-way';

const base = { score: 'fair', reason: 'Old reason' };

describe('three-way merge', () => {
  it('keeps what only I changed', () => {
    expect(mergeThreeWay([base], { ...base, reason: 'Mine' }, base)).toEqual({
      merged: { score: 'fair', reason: 'Mine' },
      conflicts: [],
    });
  });

  it('takes what only they changed', () => {
    expect(mergeThreeWay([base], { ...base, reason: 'Mine' }, { ...base, score: 'good' })).toEqual({
      merged: { score: 'good', reason: 'Mine' },
      conflicts: [],
    });
  });

  it('names a field both changed and keeps my words on the page', () => {
    expect(mergeThreeWay([base], { ...base, reason: 'Mine' }, { ...base, reason: 'Theirs' })).toEqual({
      merged: { score: 'fair', reason: 'Mine' },
      conflicts: [{ field: 'reason', mine: 'Mine', theirs: 'Theirs' }],
    });
  });

  it('sees no conflict when both wrote the same', () => {
    expect(mergeThreeWay([base], { ...base, score: 'poor' }, { ...base, score: 'poor' }).conflicts).toEqual([]);
  });

  it('does not take the tidying of the server for a change by somebody', () => {
    const sent = { score: 'fair', reason: 'Mine ' };
    const tidied = { score: 'fair', reason: 'Mine' };
    const result = mergeThreeWay([sent, tidied], { score: 'fair', reason: 'Mine and more' }, { score: 'good', reason: 'Mine' });
    expect(result).toEqual({ merged: { score: 'good', reason: 'Mine and more' }, conflicts: [] });
  });

  it('compares objects by content', () => {
    expect(sameValue({ level: 'public', paragraph: null }, { paragraph: null, level: 'public' })).toBe(true);
    expect(sameValue([1, { a: 2 }], [1, { a: 3 }])).toBe(false);
    expect(sameValue(null, undefined)).toBe(true);
  });
});
