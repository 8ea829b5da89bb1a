import { describe, expect, it } from '@jest/globals';
import { attachment } from './content-disposition.js';

describe('the name of a download', () => {
  it.each([
    ['report.pdf', `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
    ['Tŷ 50% (2).pdf', `attachment; filename="T_ 50_ (2).pdf"; filename*=UTF-8''T%C5%B7%2050%25%20%282%29.pdf`],
    [`o'clock*.txt`, `attachment; filename="o'clock*.txt"; filename*=UTF-8''o%27clock%2A.txt`],
    ['تقرير.pdf', `attachment; filename="_____.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
    ['a"; filename=b.exe', `attachment; filename="a_; filename=b.exe"; filename*=UTF-8''a%22%3B%20filename%3Db.exe`],
  ])('%s', (name, header) => expect(attachment(name)).toBe(header));
});
