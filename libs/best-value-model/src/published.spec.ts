import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { criteriaOf } from './criteria.js';
import type { Criterion, ModelDocument } from './model.js';
import { modelHash } from './model-hash.js';
import { modelJsonSchema } from './model-json-schema.js';
import { publishedCrosswalks, publishedHashes, publishedModels } from './published.js';
import { validateModel } from './validate/validate-model.js';

const data = new URL('../data/', import.meta.url);

function criteria(model: ModelDocument): Criterion[] {
  return model.themes.flatMap(criteriaOf);
}

/** Everything of a criterion that both versions share; confidence is each version's own. */
function sentences(model: ModelDocument): Map<string, string> {
  return new Map(criteria(model).map(({ key, text }) => [key, text]));
}

describe('the published models', () => {
  it('are one for each data folder, oldest first', () => {
    const folders = readdirSync(data, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
      .map((entry) => entry.name);
    expect(publishedModels.map(({ id }) => id)).toEqual(folders.sort());
  });

  it('have not changed since they were published', () => {
    expect(Object.fromEntries(publishedModels.map((model) => [model.id, modelHash(model)]))).toEqual(publishedHashes);
  });

  it('bring in every theme file of their folder', () => {
    for (const { id, themes } of publishedModels) {
      const files = readdirSync(new URL(`${id}/themes/`, data)).map((name) => name.replace('.json', ''));
      expect(themes.map(({ key }) => key).toSorted()).toEqual(files.toSorted());
    }
  });

  it.each(publishedModels)('$id keeps every rule', (model) => {
    expect(validateModel(model)).toEqual([]);
  });

  it.each(publishedModels)('$id fits the published JSON Schema by an independent reader', (model) => {
    const fits = new Ajv2020({ allErrors: true }).compile(modelJsonSchema);
    fits(model);
    expect(fits.errors ?? []).toEqual([]);
  });

  it.each(publishedModels)('$id has seven themes and the counts that the README states', (model) => {
    expect(model.themes).toHaveLength(7);
    expect(criteria(model).filter(({ kind }) => kind === 'characteristic')).toHaveLength(72);
    expect(criteria(model).filter(({ kind }) => kind === 'indicator')).toHaveLength(59);
  });

  it.each(publishedModels)('$id says each criterion in one short sentence', (model) => {
    for (const { text } of criteria(model)) {
      expect(text).toMatch(/^[A-Z][^.!?:;]*\.$/);
      expect(text.length).toBeLessThanOrEqual(160);
    }
  });

  it.each(publishedModels)('$id names no closed office and claims nothing official', (model) => {
    const text = JSON.stringify({ ...model, wording: '', guidance: '' });
    expect(text).not.toMatch(/oflog|official|\bcomplete\b/i);
    expect(text).not.toMatch(/best value/);
  });

  it('write their JSON Schema as a file too', () => {
    const file: unknown = JSON.parse(readFileSync(new URL('model.schema.json', data), 'utf8'));
    expect(file).toEqual(modelJsonSchema);
  });
});

describe('the crosswalk from the consultation draft to the statutory guidance', () => {
  const [before, after] = publishedModels;
  const [crosswalk] = publishedCrosswalks;

  it('joins the two versions', () => {
    expect([crosswalk.from, crosswalk.to]).toEqual([before.id, after.id]);
  });

  it('names exactly the criteria whose sentences differ, so that no difference is invented or hidden', () => {
    const [earlier, later] = [sentences(before), sentences(after)];
    expect([...earlier.keys()]).toEqual([...later.keys()]);
    const different = [...earlier.keys()].filter((key) => earlier.get(key) !== later.get(key));
    expect(different.toSorted()).toEqual(crosswalk.relations.flatMap(({ to }) => to).toSorted());
    expect(different).toHaveLength(8);
  });

  it('finds the same descriptions, scale and rule in both', () => {
    const common = ({ themes, scale, judgements, suggestion, wording }: ModelDocument) => ({
      descriptions: themes.map(({ description }) => description),
      scale,
      judgements,
      suggestion,
      wording,
    });
    expect(common(before)).toEqual(common(after));
  });
});
