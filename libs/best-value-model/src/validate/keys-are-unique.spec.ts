import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import type { ModelDocument } from '../model.js';
import { keysAreUnique } from './keys-are-unique.js';

describe('keys-are-unique', () => {
  it.each<[string, (model: ModelDocument) => void]>([
    ['/themes/1/key', ({ themes }) => (themes[1].key = themes[0].key)],
    ['/themes/0/indicators/0/key', ({ themes: [theme] }) => (theme.indicators[0].key = theme.characteristics[0].key)],
    ['/scale/2/key', ({ scale }) => (scale[2].key = scale[0].key)],
    ['/judgements/characteristic/1/key', ({ judgements: { characteristic: words } }) => (words[1].key = words[0].key)],
    ['/judgements/indicator/3/key', ({ judgements: { indicator: words } }) => (words[3].key = words[2].key)],
    ['/suggestion/steps/1/key', ({ suggestion: { steps } }) => (steps[1].key = steps[0].key)],
  ])('reports a second use at %s', (path, change) => {
    expect(keysAreUnique.check(aModelWith(change)).map((problem) => problem.path)).toEqual([path]);
  });

  it('lets a characteristic and an indicator share a judgement key', () => {
    const model = aModelWith(() => undefined);
    expect(model.judgements.characteristic[3].key).toBe(model.judgements.indicator[3].key);
    expect(keysAreUnique.check(model)).toEqual([]);
  });
});
