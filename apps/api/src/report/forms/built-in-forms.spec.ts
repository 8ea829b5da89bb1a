import { describe, expect, it } from '@jest/globals';
import { findPlaceholder } from '@best-value/model';
import { builtInForms } from './built-in-forms.js';

describe.each(builtInForms)('the built-in form $key', ({ fields }) => {
  it('has a key of its own for every field, which a template can name', () => {
    const keys = fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  it('tells whoever fills it in what to write', () => {
    expect(fields.filter(({ label, hint }) => label.trim() === '' || !hint.endsWith('.'))).toEqual([]);
  });

  it('starts with no placeholder and suggests no statutory officer’s comment', () => {
    expect(fields.filter(({ initial }) => findPlaceholder(initial) !== null)).toEqual([]);
    const suggested = fields.filter(({ kind, initial }) => kind === 'statutory-comments' && initial !== '');
    expect(suggested).toEqual([]);
  });

  it('says of an implication nothing that nobody has found', () => {
    const implications = fields.filter(({ group }) => group !== null);
    expect(implications.length).toBeGreaterThan(5);
    expect(implications.filter(({ initial }) => initial !== '')).toEqual([]);
  });

  it('gives a choice its options, a table its columns and coded items their list', () => {
    const without = fields.filter(
      ({ kind, options, columns, list }) =>
        (kind === 'choice' && options.length < 2) ||
        (kind === 'table' && columns.length < 2) ||
        (kind === 'coded' && list === null),
    );
    expect(without).toEqual([]);
  });
});

it('lets the clearing officer of a Cabinet report put initials beside every implication', () => {
  const [, cabinet] = builtInForms;
  const cleared = cabinet?.fields.filter(({ group }) => group === 'Implications').map(({ cleared }) => cleared);
  expect(cleared).toEqual(Array(8).fill(true));
});
