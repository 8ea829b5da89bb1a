import { describe, expect, it } from '@jest/globals';
import { csvTable } from './csv-table.js';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('a CSV that somebody sent', () => {
  it.each([
    [
      'with commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with semicolons',
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'with tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['that says its separator', 'sep=;\r\na;b\r\n', [['a', 'b']]],
    [
      'with old ends of lines',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with quotes, commas and lines in fields',
      'a,b\n"x ""y"", z","1\r\n2"\n',
      [
        ['a', 'b'],
        ['x "y", z', '1\r\n2'],
      ],
    ],
    [
      'with commas in quotes of the first line',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2'],
      ],
    ],
    ['with empty fields and lines', 'a,\n,\n\nb', [['a', ''], ['', ''], [''], ['b']]],
    ['whose last quote is missing', 'a\n"b, c', [['a'], ['b, c']]],
    ['that is empty', '', []],
    ['with a mark', '\uFEFFa,b', [['a', 'b']]],
  ])('%s is read', (_, text, table) => expect(csvTable(utf8(text))).toEqual(table));

  it('is read in the encodings of Windows', () => {
    expect(csvTable(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2c, 0x80]))).toEqual([['café', '€']]);
    expect(csvTable(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ŵ\tb', 'utf16le')]))).toEqual([['Ŵ', 'b']]);
  });

  it('takes its time from its length alone', () => {
    const began = performance.now();
    for (const text of [
      '"'.repeat(1_000_001),
      '""'.repeat(500_000),
      ','.repeat(1_000_000),
      '"a'.repeat(300_000),
      '\r'.repeat(1_000_000),
    ])
      csvTable(utf8(text));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
