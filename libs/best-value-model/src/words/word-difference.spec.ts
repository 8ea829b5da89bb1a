import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonRuns } from './common-words.js';
import { aroundChanges, wordDifference, type WordPiece } from './word-difference.js';

/** `-removed-`, `+inserted+`, the rest as it is. */
function written(pieces: readonly WordPiece[]): string {
  const marks = { same: '', removed: '-', inserted: '+' };
  return pieces.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join('');
}
const both = (before: string, after: string): string => written(wordDifference(before, after));
const joined = (pieces: readonly WordPiece[], ...kinds: WordPiece['kind'][]): string =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the difference between two texts, word by word', () => {
  it.each([
    ['', '', ''],
    ['a', 'a', 'a'],
    ['', 'new text', '+new text+'],
    ['old text', '', '-old text-'],
    ['It works well.', 'It works fairly well.', 'It works +fairly +well.'],
    ['It works fairly well.', 'It works well.', 'It works -fairly -well.'],
    ['The score is Fair.', 'The score is Good.', 'The score is -Fair. -+Good.+'],
    ['a b c d', 'x b c y', '-a -+x +b c -d -+y+'],
    ['one two', 'one two three', 'one two +three+'],
    ['Café 🏠 straße', 'Café 🏠 Straße', 'Café 🏠 -straße -+Straße+'],
  ])('of %j and %j is %j', (before, after, expected) => expect(both(before, after)).toBe(expected));

  it('sees no difference in where a line is broken, and gives the later text’s own breaks', () => {
    expect(wordDifference('one two\nthree  four', 'one\ntwo three four')).toEqual([
      { kind: 'same', text: 'one\ntwo three four' },
    ]);
    expect(wordDifference('one', 'one ')).toEqual([{ kind: 'same', text: 'one ' }]);
  });

  it('does not tear a rewritten sentence apart at every little word', () => {
    const before = 'We looked hard at every single part of the council last spring.';
    const after = 'Auditors found nothing wrong in all of the services that they sampled then.';
    expect(both(before, after)).toBe(`-${before} -+${after}+`);
  });

  it('always holds both texts: the later to the last space, the earlier in its words', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c ', ' ', '\n', 'dd', '-'), { maxLength: 60 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        expect(joined(pieces, 'same', 'inserted')).toBe(after);
        expect(words(joined(pieces, 'same', 'removed'))).toEqual(words(before));
        expect(pieces.every(({ text: said }) => said !== '')).toBe(true);
        for (const [at, { kind }] of pieces.entries()) expect(kind).not.toBe(pieces[at + 1]?.kind);
      }),
      { numRuns: 500 },
    );
  });

  it('finds as much in common as there is, in short texts', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const runs = commonRuns(one, other);
        expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longestCommon(one, other));
        for (const { inOne, inOther, length } of runs)
          expect(one.slice(inOne, inOne + length)).toEqual(other.slice(inOther, inOther + length));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts long texts at words that both have once, in the longest order that both have them in', () => {
    const stretch = (name: string, length: number): string[] => Array.from({ length }, (_, at) => `${name}${at}`);
    const [first, second] = [stretch('a', 3000), stretch('b', 2000)];
    const runs = commonRuns([...first, ...second], [...second, ...first]);
    expect(runs).toEqual([{ inOne: 0, inOther: 2000, length: 3000 }]);
  });

  describe('of texts of 30,000 words', () => {
    const many = (word: (at: number) => string): string =>
      Array.from({ length: 30_000 }, (_, at) => word(at)).join(' ');
    /** The same every time, and nothing that repeats. */
    const chance = (at: number, seed: number): number => Math.imul(at + seed, 0x9e3779b1) >>> 0;
    const within = (limit: number, before: string, after: string): WordPiece[] => {
      const began = performance.now();
      const pieces = wordDifference(before, after);
      expect(performance.now() - began).toBeLessThan(limit);
      expect(joined(pieces, 'same', 'inserted')).toBe(after);
      return pieces;
    };

    it('that differ in a few places is all there is', () => {
      const before = many((at) => `word${chance(at, 1) % 500}`);
      const after = before.replace('word7 ', 'other ').split(' ').toSpliced(15_000, 3, 'in', 'between').join(' ');
      const pieces = within(3000, before, after);
      expect(pieces.filter(({ kind }) => kind !== 'same').length).toBeLessThanOrEqual(6);
    });

    it('that have nothing in common is one removal and one insertion', () => {
      const pieces = within(
        3000,
        many((at) => `a${at}`),
        many((at) => `b${at}`),
      );
      expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'inserted']);
    });

    it.each([2, 20, 2000])('of %d different words thrown anyhow ends in bounded time', (vocabulary) => {
      within(
        10_000,
        many((at) => `w${chance(at, 1) % vocabulary}`),
        many((at) => `w${chance(at * 7, 9) % vocabulary}`),
      );
    });

    it('where every third word was changed still finds the two between', () => {
      const pieces = within(
        10_000,
        many((at) => `w${at}`),
        many((at) => (at % 3 === 0 ? `x${at}` : `w${at}`)),
      );
      expect(words(joined(pieces, 'same'))).toHaveLength(20_000);
    });
  });
});

describe('the words around changes', () => {
  it('are some on each side, with how many were left out between', () => {
    const pieces = wordDifference('1 2 3 4 5 6 7 8 9 10 11 12', '1 2 3 4 new 5 6 7 8 9 10 11 12 end');
    expect(aroundChanges(pieces, 2)).toEqual([
      { kind: 'same', text: '1 2 3 4 ' },
      { kind: 'inserted', text: 'new ' },
      { kind: 'same', text: '5 6 ' },
      { kind: 'skipped', words: 4 },
      { kind: 'same', text: '11 12 ' },
      { kind: 'inserted', text: 'end' },
    ]);
    expect(aroundChanges(pieces, 1)[0]).toEqual({ kind: 'skipped', words: 3 });
  });

  it('are none where nothing differs, and all where there are few', () => {
    expect(aroundChanges(wordDifference('1 2 3 4', '1 2 3 4'), 2)).toEqual([{ kind: 'skipped', words: 4 }]);
    expect(aroundChanges(wordDifference('1 2', '1 2'), 2)).toEqual([{ kind: 'same', text: '1 2' }]);
  });
});

/** The textbook's table, for what is short. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, otherWord] of other.entries())
      next.push(word === otherWord ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
