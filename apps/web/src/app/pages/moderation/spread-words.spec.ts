import { describe, expect, it } from '@jest/globals';
import { spreadInWords } from './spread-words';

describe('how far two scores are apart', () => {
  it.each([
    [null, '– Not both scored'],
    [0, '= Agree'],
    [1, '≠ One step apart'],
    [2, '≠ 2 steps apart'],
  ])('is for %s: %s', (spread, words) => {
    expect(spreadInWords(spread)).toBe(words);
  });
});
