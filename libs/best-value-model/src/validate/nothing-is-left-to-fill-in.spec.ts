import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import type { ModelDocument } from '../model.js';
import { nothingIsLeftToFillIn } from './nothing-is-left-to-fill-in.js';

describe('nothing-is-left-to-fill-in', () => {
  it.each<[string, (model: ModelDocument) => void]>([
    ['/title', (model) => (model.title = 'TBC')],
    ['/wording', (model) => (model.wording = 'TBC')],
    ['/scale/0/definition', (model) => (model.scale[0].definition = 'TBC')],
    ['/themes/2/description', (model) => (model.themes[2].description = 'TBC')],
    ['/themes/2/indicators/0/text', (model) => (model.themes[2].indicators[0].text = 'TBC')],
  ])('reports a placeholder at %s', (path, change) => {
    expect(nothingIsLeftToFillIn.check(aModelWith(change))).toEqual([
      expect.objectContaining({ path, actual: '"TBC"' }),
    ]);
  });

  it('leaves the sentences of an imported page as they stand there, and no others of that version', () => {
    const imported = { title: 'A page', address: '', published: '2024-05-08', sha256: '0'.repeat(64) };
    const model = aModelWith((one) => {
      one.imported = imported;
      one.themes[0].description = 'To be confirmed';
      Object.assign(one.themes[0].characteristics[0], { basis: 'imported', text: 'To be confirmed' });
      Object.assign(one.themes[0].characteristics[1], { basis: 'own', text: 'To be confirmed' });
    });
    expect(nothingIsLeftToFillIn.check(model)).toEqual([
      expect.objectContaining({ path: '/themes/0/characteristics/1/text' }),
    ]);
  });
});
