import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../../specs/a-model.js';
import type { ModelDocument } from '../model.js';
import { validateModel } from './validate-model.js';

/** One way to break each rule: the name of its file and what it then reports first. */
const broken: Record<string, (model: ModelDocument) => void> = {
  'has-the-shape': (model) => (model.title = ''),
  'keys-are-unique': ({ scale }) => (scale[1].key = scale[0].key),
  'criteria-belong-to-their-list': ({ themes }) => (themes[0].indicators[0].kind = 'characteristic'),
  'sources-back-their-basis': ({ themes }) => (themes[1].characteristics[0].sources = []),
  'recall-is-not-seen': ({ themes }) => (themes[1].characteristics[0].basis = 'recall'),
  'ranks-differ': ({ scale }) => (scale[1].rank = scale[0].rank),
  'places-follow-ranks': ({ scale }) => (scale[0].place = 3),
  'judgements-cover-both-ends': ({ judgements }) => judgements.indicator.shift(),
  'suggestion-can-be-worked-out': ({ suggestion }) => (suggestion.steps[0].score = 'awful'),
  'nothing-is-said-twice': ({ themes }) => (themes[0].indicators[0].text = themes[1].indicators[0].text),
  'nothing-is-left-to-fill-in': ({ themes }) => (themes[0].description = 'To be confirmed.'),
  'addresses-are-clean': ({ guidance }) => (guidance.address += '?utm_medium=email'),
  'published-is-a-date': (model) => (model.published = '2024-02-30'),
};

describe('validateModel', () => {
  it.each(Object.entries(broken))('asks the rule %s', (name, change) => {
    expect(validateModel(aModelWith(change)).map(({ rule }) => rule)).toContain(name);
  });

  it('has a rule for each file in this folder but those that rules share', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.spec.ts'));
    const around = ['located.ts', 'problem.ts', 'validate-model.ts'];
    expect(files.filter((name) => !around.includes(name)).map((name) => name.replace('.ts', ''))).toEqual(
      Object.keys(broken).toSorted(),
    );
  });

  it('reports everything at once', () => {
    const model = aModelWith((one) => {
      one.scale[1].rank = one.scale[0].rank;
      one.published = '2024-02-30';
    });
    expect(validateModel(model).map(({ rule }) => rule)).toEqual(['ranks-differ', 'published-is-a-date']);
  });

  it('finds nothing in a published model', () => {
    expect(validateModel(aModel())).toEqual([]);
  });
});
