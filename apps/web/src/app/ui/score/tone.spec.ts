import { describe, expect, it } from '@jest/globals';
import { paintOf, toneOf } from './tone';

const word = (key: string, rank: number) => ({ key, rank, word: key, symbol: '', definition: '' });

describe('the tone of a score', () => {
  it('comes from the place on the scale, not from its name', () => {
    const scale = [word('a', 4), word('b', 3), word('c', 2), word('d', 1)];
    expect(['a', 'b', 'c', 'd'].map((key) => toneOf(scale, key))).toEqual(['best', 'middle', 'middle', 'worst']);
  });

  it('comes from the places where a scale has them', () => {
    const scale = [3, 3, 2, 1, 1].map((place, n) => ({ ...word('abcde'[n] ?? '', 5 - n), place }));
    expect([...'abcde'].map((key) => toneOf(scale, key))).toEqual(['best', 'best', 'middle', 'worst', 'worst']);
  });

  it('gives way to the colour that a council chose', () => {
    expect(paintOf('amber')).toMatchObject({ name: 'amber' });
    expect(paintOf(undefined)).toBeNull();
  });

  it('is none without a score or with one the scale does not know', () => {
    expect(toneOf([word('a', 1)], null)).toBe('none');
    expect(toneOf([word('a', 1)], 'z')).toBe('none');
  });
});
