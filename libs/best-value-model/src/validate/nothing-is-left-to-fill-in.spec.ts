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
});
