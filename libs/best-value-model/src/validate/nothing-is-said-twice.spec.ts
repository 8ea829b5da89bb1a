import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { nothingIsSaidTwice } from './nothing-is-said-twice.js';

describe('nothing-is-said-twice', () => {
  it('reports a sentence that another theme says, whatever its case and punctuation', () => {
    const model = aModelWith(({ themes }) => {
      themes[5].indicators[0].text = themes[0].characteristics[0].text.toUpperCase().replace('.', ' !');
    });
    expect(nothingIsSaidTwice.check(model)).toEqual([expect.objectContaining({ path: '/themes/5/indicators/0/text' })]);
  });

  it('lets a page that was imported say a sentence in two themes, and nobody else', () => {
    const twice = (first: 'imported' | 'own', second: 'imported' | 'own') =>
      aModelWith(({ themes }) => {
        const [one, other] = [themes[0].characteristics[0], themes[5].indicators[0]];
        Object.assign(one, { basis: first });
        Object.assign(other, { basis: second, text: one.text });
      });
    expect(nothingIsSaidTwice.check(twice('imported', 'imported'))).toEqual([]);
    expect(nothingIsSaidTwice.check(twice('own', 'own'))).toHaveLength(1);
  });
});
