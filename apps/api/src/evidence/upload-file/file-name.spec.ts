import { describe, expect, it } from '@jest/globals';
import { extensionOf, safeFileName } from './file-name.js';

describe('a safe file name', () => {
  it.each([
    ['Audit report 2024.pdf', 'Audit report 2024.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\someone\\plan.docx', 'plan.docx'],
    ['Cynllun gwaith – Sir Gâr ŵyŷ.pdf', 'Cynllun gwaith – Sir Gâr ŵyŷ.pdf'],
    ['تقرير.pdf', 'تقرير.pdf'],
    ['📊 figures.csv', '📊 figures.csv'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['what? "this" <is>|it*.txt', 'what- -this- -is--it-.txt'],
    ['con.txt', '-con.txt'],
    ['  ..report. .pdf', 'report..pdf'],
    ['e\u0301tude.pdf', 'étude.pdf'],
  ])('makes of %j', (given, safe) => expect(safeFileName(given)).toBe(safe));

  it.each(['', '...', '/', '\u202E\u200B'])('finds nothing in %j', (given) => expect(safeFileName(given)).toBeNull());

  it('is short, and keeps its extension', () => {
    const name = safeFileName(`${'å'.repeat(400)}.pdf`) ?? '';
    expect([...name]).toHaveLength(164);
    expect(extensionOf(name)).toBe('pdf');
  });

  it('has its extension in small letters', () => {
    expect(extensionOf('Report.PDF')).toBe('pdf');
    expect(extensionOf('Report')).toBe('');
  });
});
