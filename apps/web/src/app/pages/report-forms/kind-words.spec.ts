import { describe, expect, it } from '@jest/globals';
import { columnsFrom, columnsInWords, kindInWords } from './kind-words';

describe('the columns of a table', () => {
  it('are read from lines and written as them', () => {
    const text = 'Budget area\nCost: money\nDue: date\nRatio: 1 to 2';
    const columns = columnsFrom(`${text}\n\n `);
    expect(columns).toEqual([
      { title: 'Budget area', kind: 'text' },
      { title: 'Cost', kind: 'money' },
      { title: 'Due', kind: 'date' },
      { title: 'Ratio: 1 to 2', kind: 'text' },
    ]);
    expect(columnsInWords(columns)).toBe(text);
  });
});

it('says what a field holds', () => {
  expect(kindInWords('coded')).toBe('Items of a coded list');
});
