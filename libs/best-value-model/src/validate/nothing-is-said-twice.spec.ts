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
});
