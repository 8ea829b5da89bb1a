import type { ThemeDifference } from '../../../api/types';
import { narrowed, relationWords, type Relation, showChoices, together } from './relation-words';

const theme = (themeKey: string, ...relations: Relation[]): ThemeDifference => ({
  themeKey,
  title: themeKey,
  in: 'both',
  counts: { unchanged: 0, reworded: 0, moved: 0, split: 0, merged: 0, new: 0, withdrawn: 0 },
  summary: '',
  description: null,
  items: relations.map((relation) => ({ relation, from: [], to: [], words: null, why: '' })),
});

describe('what a comparison shows', () => {
  const themes = [theme('culture', 'unchanged', 'reworded', 'new'), theme('governance', 'unchanged')];
  const shown = (show: string, of = ''): string[] =>
    narrowed(themes, show, of).map(
      ({ themeKey, items }) => `${themeKey} ${items.map(({ relation }) => relation).join()}`,
    );

  it('is what changed, everything, or one kind of relation', () => {
    expect(shown('changed')).toEqual(['culture reworded,new', 'governance ']);
    expect(shown('all')).toEqual(['culture unchanged,reworded,new', 'governance unchanged']);
    expect(shown('new')).toEqual(['culture new', 'governance ']);
  });

  it('is of one theme when one is asked for', () => {
    expect(shown('all', 'governance')).toEqual(['governance unchanged']);
    expect(shown('all', 'no-such-theme')).toEqual([]);
  });

  it('has a word and a symbol of its own for each relation', () => {
    const all = showChoices.slice(2).map(({ value }) => relationWords(value as Relation));
    expect(all).toHaveLength(7);
    expect(new Set(all.map(({ symbol }) => symbol)).size).toBe(7);
  });

  it('puts several sentences on a line each', () => {
    expect(together([{ text: 'One.' }, { text: 'Two.' }])).toBe('One.\nTwo.');
  });
});
