import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { aModel } from '../../specs/a-model.js';
import { modelJsonSchema } from '../model-json-schema.js';
import { validateModel } from './validate-model.js';
import { shapeProblems } from './has-the-shape.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A model as plain JSON with the value at a pointer replaced, or removed when the value is undefined. */
function spoilt(pointer: string, value: Json | undefined): unknown {
  const model: Json = JSON.parse(JSON.stringify(aModel()));
  const names = pointer.slice(1).split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inner, name) => (inner as Record<string, Json>)[name], model) as Record<
    string,
    Json
  >;
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return model;
}

describe('the shape of a model', () => {
  it.each<[string, Json | undefined, string]>([
    ['/title', undefined, 'a property "title"'],
    ['/title', '', '1 to 200 characters'],
    ['/title', 'x'.repeat(201), '1 to 200 characters'],
    ['/title', 7, 'a value of type string'],
    ['/title', null, 'a value of type string'],
    ['/id', 'May 2024', 'text that fits'],
    ['/published', '8 May 2024', 'text that fits'],
    ['/guidance', [], 'a value of type object'],
    ['/guidance/address', 'http://www.gov.uk/', 'text that fits'],
    ['/scale', [], 'at least 2 in the list'],
    ['/scale', {}, 'a value of type array'],
    ['/scale/0/rank', 1.5, 'a whole number'],
    ['/scale/0/rank', '3', 'a value of type integer'],
    ['/judgements/characteristic/0/needsReason', 'no', 'a value of type boolean'],
    ['/judgements/characteristic/0/meaning', 'splendid', 'one of favourable, mixed'],
    ['/suggestion/steps/0/conditions/0/count', 0, '1 or more'],
    ['/suggestion/steps/0/conditions/1/share', 0, 'above 0, and not above 1'],
    ['/suggestion/steps/0/conditions/1/share', 1.1, 'above 0, and not above 1'],
    ['/themes/0/characteristics/0/key', 'no-slash', 'text that fits'],
    ['/themes/0/characteristics/0/sources', 'a council', 'a value of type array'],
    ['/themes/0/colour', 'green', 'no such property'],
  ])('%s must not be %j', (pointer, value, expected) => {
    const [problem, ...more] = validateModel(spoilt(pointer, value));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path: pointer, rule: 'has-the-shape' });
    expect(problem.expected).toContain(expected);
    expect(problem.tip).not.toBe('');
  });

  it.each([[undefined], [null], ['text'], [[]], [42], [true]])('is not that of %j', (document) => {
    expect(validateModel(document)).toEqual([
      expect.objectContaining({ path: '', expected: 'a value of type object', rule: 'has-the-shape' }),
    ]);
  });

  it('writes names in a path as RFC 6901 asks', () => {
    expect(validateModel({ ...aModel(), 'a/b~c': 1 })).toEqual([expect.objectContaining({ path: '/a~1b~0c' })]);
  });

  it('is not fooled by a name every object has', () => {
    const document: unknown = JSON.parse(JSON.stringify(aModel()).replace('{', '{"toString":1,'));
    expect(validateModel(document)).toEqual([
      expect.objectContaining({ path: '/toString', expected: 'no such property' }),
    ]);
  });

  it('shows a long value cut short', () => {
    const [problem] = validateModel({ ...aModel(), title: 'a'.repeat(500) });
    expect(problem.actual).toHaveLength(120);
  });

  it('is judged as an independent reader of the schema judges it', () => {
    const fits = new Ajv2020().compile(modelJsonSchema);
    const pointers = [
      ...['/id', '/title', '/published', '/guidance', '/guidance/address', '/scale', '/scale/0', '/scale/1/rank'],
      ...['/judgements/indicator', '/judgements/indicator/0/said', '/suggestion/steps/0/conditions/0/count'],
      ...['/suggestion/steps/0/conditions/1/share', '/suggestion/steps/0/match', '/themes/3/indicators/2/sources'],
      ...['/themes/6', '/themes/0/characteristics/1/basis', '/themes/0/characteristics/1/sources/0'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.option(fc.jsonValue(), { nil: undefined }), (pointer, value) => {
        const document = spoilt(pointer, value as Json | undefined);
        expect(shapeProblems(document).length === 0).toBe(fits(document));
      }),
      { numRuns: 300 },
    );
  });
});
