import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withFigures } from './page.mjs';

const result = (name, measured) => ({
  name,
  machine: 'load 1.0',
  rows: [{ what: `All of ${name}`, budget: '≤ 5 s', measured, met: true }],
});
const page = `Words before.

<!-- figures: written by npm run bench -- --write -->

<!-- end of figures -->

Words after.
`;
const rowsOf = (text) => text.split('\n').filter((line) => line.startsWith('| All of'));

it('puts figures in the order of the parts, and keeps those of parts that were not measured', () => {
  const order = ['one', 'two', 'three'];
  const first = withFigures(page, [result('three', '3 s'), result('one', '1 s')], order, '1 May 2026');
  const second = withFigures(first, [result('two', '2 s'), result('one', '4 s')], order, '2 May 2026');
  assert.deepEqual(
    rowsOf(second).map((line) => line.match(/[0-9] s \|  /)?.[0].slice(0, 3)),
    ['4 s', '2 s', '3 s'],
  );
  assert.match(second, /^Words before\.\n[^]*Last measured on 2 May 2026\.[^]*Words after\.\n$/);
  assert.doesNotMatch(second, /1 May/);
});

it('says so when the page has lost its marks', () => {
  assert.throws(
    () => withFigures('Nothing here.', [result('one', '1 s')], ['one'], '1 May 2026'),
    /lost the two marks/,
  );
});
