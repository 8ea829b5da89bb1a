import { describe, expect, it } from '@jest/globals';
import { counted, englishDate, englishList, englishPeriod, sentence } from './english.js';
import { paragraphsOf } from './paragraphs.js';

describe('dates', () => {
  it('are written in full, without a leading nought', () => {
    expect(englishDate('2024-04-16')).toBe('16 April 2024');
    expect(englishDate('2026-12-01')).toBe('1 December 2026');
  });

  it.each(['16/04/2024', '2024-13-01', '', 'yesterday'])('refuse %p', (text) => {
    expect(() => englishDate(text)).toThrow(RangeError);
  });

  it('make periods, open at either end', () => {
    expect(englishPeriod('2024-04-01', '2025-03-31')).toBe('1 April 2024 to 31 March 2025');
    expect(englishPeriod('2024-04-01', null)).toBe('From 1 April 2024');
    expect(englishPeriod(null, '2025-03-31')).toBe('Up to 31 March 2025');
    expect(englishPeriod(null, null)).toBeNull();
  });
});

describe('counts and lists', () => {
  it('use words for small numbers and the right form of the noun', () => {
    expect([1, 2, 10].map((number) => counted(number, 'theme', 'themes'))).toEqual([
      'one theme',
      'two themes',
      '10 themes',
    ]);
    expect(sentence('seven themes')).toBe('Seven themes');
  });

  it('join with commas and a final "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(englishList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('paragraphs', () => {
  it('part at blank lines of any line ending, and keep the breaks within', () => {
    expect(paragraphsOf('\n\nOne\nstill one\r\n\r\nTwo\n \t\n\n  Three  \n')).toEqual([
      'One\nstill one',
      'Two',
      'Three',
    ]);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });
});
