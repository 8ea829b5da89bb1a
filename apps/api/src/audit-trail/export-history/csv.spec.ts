import { describe, expect, it } from '@jest/globals';
import { csvLine } from './csv.js';
import { historyFileName } from './export-history.js';

describe('a line of a CSV file', () => {
  it('has every cell in quotes and ends as RFC 4180 says', () => {
    expect(csvLine(['a', '', 'two\r\nlines', 'said "so", twice'])).toBe(
      '"a","","two\r\nlines","said ""so"", twice"\r\n',
    );
  });

  it.each([
    '=1+1',
    '+44 20',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("https://x")',
  ])('lets no spreadsheet calculate %j', (text) =>
    expect(csvLine([text]).startsWith(`"'${text.charAt(0)}`)).toBe(true),
  );

  it.each(['3 = 3', 'a@b', "'=1", '1-2', ' x'])('leaves %j alone', (text) =>
    expect(csvLine([text])).toBe(`"${text}"\r\n`),
  );
});

describe('the file’s name', () => {
  it('has the council and the day in London, and nothing that a file’s name cannot have', () => {
    const night = new Date('2026-05-03T23:30:00Z');
    expect(historyFileName('Northford Borough Council', night)).toBe(
      'History of Northford Borough Council 2026-05-04.csv',
    );
    expect(historyFileName('A/B: "C"\n<D>', night)).toBe('History of A B C D 2026-05-04.csv');
  });
});
