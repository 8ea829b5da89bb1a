import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixSource } from '../appendix/source.js';
import { plantCanaries } from '../testing/canaries.js';
import { exempt, madeUpAssessment, PUBLIC, smallModel, USUAL } from '../testing/made-up-council.js';
import { withMovement } from '../testing/made-up-last-year.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { dataFile, dataSchemaFile } from './data-file.js';

const madeUp = (): AppendixSource =>
  withMovement(madeUpAssessment({ ...USUAL, evidence: 16, followOnActions: 8 }, smallModel()));
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const schema = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(asText(dataSchemaFile())) as object);

function complaints(data: unknown): string[] {
  schema(data);
  return (schema.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const closedSource = (): AppendixSource => plantCanaries(madeUp(), exempt(3, 'It names prices.')).source;

describe('a self-assessment as data', () => {
  it.each([
    ['a sealed report', () => buildAppendix(plantCanaries(madeUp(), PUBLIC).source, 'public', madeUpSeal())],
    ['a draft', () => buildAppendix({ ...madeUp(), state: 'drafting', finalOn: null }, 'public')],
    ['a restricted report', () => buildAppendix(closedSource(), 'restricted', madeUpSeal())],
    [
      'a year with nothing in it',
      () => buildAppendix({ ...madeUp(), evidence: [], followOnActions: [], themes: [] }, 'public'),
    ],
  ])('fits its schema: %s', (_, document) => {
    expect(complaints(JSON.parse(asText(dataFile(document()))))).toEqual([]);
  });

  it('does not fit with a field that nobody knows, or without one that belongs to it', () => {
    const data = JSON.parse(asText(dataFile(buildAppendix(madeUp(), 'public')))) as {
      themes: Record<string, unknown>[];
    };
    const first = data.themes[0] ?? {};
    first['unknown'] = true;
    delete first['score'];
    expect(complaints(data)).toEqual([
      "/themes/0 must have required property 'score'",
      '/themes/0 must NOT have additional properties',
    ]);
  });

  it('is the document itself and nothing else', () => {
    const document = buildAppendix(madeUp(), 'public', madeUpSeal());
    const { $schema, ...rest } = JSON.parse(asText(dataFile(document))) as Record<string, unknown>;
    expect(rest).toEqual(JSON.parse(JSON.stringify(document)));
    expect($schema).toBe('self-assessment-data-1.schema.json');
  });

  it.each([false, true])('has no word of what is closed (control, when it is open: %s)', (open) => {
    const { source, words } = plantCanaries(madeUp(), open ? PUBLIC : exempt(1, 'It names people.'));
    const said = asText(dataFile(buildAppendix(source, 'public')));
    expect(words.filter((word) => said.includes(word))).toEqual(open ? words : []);
  });
});
