import { describe, expect, it } from '@jest/globals';
import { paperGroups, withoutListed } from './paper-groups';

const papers = [
  { id: 'a', title: 'A', theme: 'Culture' },
  { id: 'b', title: 'B', theme: 'Culture' },
  { id: 'c', title: 'C', theme: 'Leadership' },
  { id: 'd', title: 'D', theme: null },
];

describe('background papers', () => {
  it('stand under the theme that rests on them, with those that are listed', () => {
    expect(paperGroups(papers, ['b']).map(({ title, listed, choices }) => [title, listed, choices.length])).toEqual([
      ['Culture', ['a'], 2],
      ['Leadership', ['c'], 1],
      ['Follow-on actions', ['d'], 1],
    ]);
  });

  it('are ticked or not theme by theme: what other themes leave out stays left out', () => {
    const [culture, leadership] = paperGroups(papers, ['b', 'c']);
    if (!culture || !leadership) throw new Error('There are two themes.');
    expect(withoutListed(culture, ['a', 'b'], ['b', 'c'])).toEqual([{ code: 'c', words: '' }]);
    expect(withoutListed(culture, [], ['b', 'c']).map(({ code }) => code)).toEqual(['c', 'a', 'b']);
    expect(withoutListed(leadership, ['c'], ['b', 'c']).map(({ code }) => code)).toEqual(['b']);
  });
});
