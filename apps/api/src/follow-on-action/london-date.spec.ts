import { describe, expect, it } from '@jest/globals';
import { londonDate } from './london-date.js';

describe('the date in London', () => {
  it.each([
    ['2027-03-31T22:59:59.999Z', '2027-03-31'],
    ['2027-03-31T23:00:00.000Z', '2027-04-01'],
    ['2026-03-28T23:30:00.000Z', '2026-03-28'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
  ])('at %s is %s', (moment, date) => {
    expect(londonDate(new Date(moment))).toBe(date);
  });
});
