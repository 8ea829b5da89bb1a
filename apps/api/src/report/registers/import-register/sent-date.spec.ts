import { describe, expect, it } from '@jest/globals';
import { sentDate } from './sent-date.js';

describe('a date in a spreadsheet', () => {
  it.each([
    ['30/06/2026', '2026-06-30'],
    ['30/6/26', '2026-06-30'],
    ['30.06.2026', '2026-06-30'],
    ['30-06-2026', '2026-06-30'],
    ['30 June 2026', '2026-06-30'],
    ['30 Jun 2026', '2026-06-30'],
    ['30-Jun-26', '2026-06-30'],
    ['1 Sept 2026', '2026-09-01'],
    ['1st September 2026', '2026-09-01'],
    ['Tuesday 30 June 2026', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['2026-06-30 00:00:00', '2026-06-30'],
    ['2026-06-30T00:00:00.000Z', '2026-06-30'],
    ['46203', '2026-06-30'],
    [46203, '2026-06-30'],
    [46203.75, '2026-06-30'],
    [{ day: '2028-02-29' }, '2028-02-29'],
    [' 30/06/2026 ', '2026-06-30'],
  ])('%j is a day', (cell, day) => expect(sentDate(cell)).toEqual({ day }));

  it.each(['', '  ', null, undefined])('%j is none', (cell) => expect(sentDate(cell)).toEqual({ day: null }));

  it.each([
    ['31 February 2026', '31 February 2026 is no date'],
    ['29/02/2027', '29 February 2027 is no date'],
    ['0/1/2026', '0 January 2026 is no date'],
    ['06/30/2026', '“06/30/2026” is no date: there is no month 30. Write it like 30 June 2026'],
    ['soon', '“soon” is no date. Write it like 30 June 2026'],
    ['30 Juno 2026', '“30 Juno 2026” is no date. Write it like 30 June 2026'],
    ['#REF!', '“#REF!” is no date. Write it like 30 June 2026'],
    [7, '“7” is no date. Write it like 30 June 2026'],
    [-46203, '“-46203” is no date. Write it like 30 June 2026'],
    ['30 June 1926', '30 June 1926 is too far away for a date here'],
    [{ day: '1926-06-30' }, '30 June 1926 is too far away for a date here'],
    ['x'.repeat(90), `“${'x'.repeat(40)}…” is no date. Write it like 30 June 2026`],
  ])('%j is refused', (cell, wrong) => expect(sentDate(cell)).toEqual({ wrong }));
});
