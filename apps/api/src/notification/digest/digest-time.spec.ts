import { describe, expect, it } from '@jest/globals';
import { latestDigest } from './digest-time.js';

describe('the time of a daily letter', () => {
  it.each([
    ['in winter, a moment before seven', '2026-01-15T06:59:59.999Z', '2026-01-14', '2026-01-14T07:00:00.000Z'],
    ['in winter, at seven', '2026-01-15T07:00:00.000Z', '2026-01-15', '2026-01-15T07:00:00.000Z'],
    ['in summer, a moment before seven', '2026-07-15T05:59:59.999Z', '2026-07-14', '2026-07-14T06:00:00.000Z'],
    ['in summer, at seven', '2026-07-15T06:00:00.000Z', '2026-07-15', '2026-07-15T06:00:00.000Z'],
    ['in summer, late in the evening', '2026-07-15T22:59:00.000Z', '2026-07-15', '2026-07-15T06:00:00.000Z'],
    ['in summer, after London’s midnight', '2026-07-15T23:30:00.000Z', '2026-07-15', '2026-07-15T06:00:00.000Z'],
    ['the day before clocks go forward', '2026-03-28T12:00:00.000Z', '2026-03-28', '2026-03-28T07:00:00.000Z'],
    ['before seven, the day clocks go forward', '2026-03-29T05:59:59.999Z', '2026-03-28', '2026-03-28T07:00:00.000Z'],
    ['at seven, the day clocks go forward', '2026-03-29T06:00:00.000Z', '2026-03-29', '2026-03-29T06:00:00.000Z'],
    ['before seven, the day clocks go back', '2026-10-25T06:59:59.999Z', '2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['at seven, the day clocks go back', '2026-10-25T07:00:00.000Z', '2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['at the new year', '2027-01-01T00:30:00.000Z', '2026-12-31', '2026-12-31T07:00:00.000Z'],
  ])('%s', (_, now, day, at) => {
    expect(latestDigest(new Date(now))).toEqual({ day, at: new Date(at) });
  });

  it('comes once on each day of a year', () => {
    const days = new Set<string>();
    const moments = new Set<number>();
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const { day, at } = latestDigest(new Date(Date.UTC(2026, 0, 1, 7) + hour * 3_600_000));
      days.add(day);
      moments.add(at.getTime());
    }
    expect([days.size, moments.size]).toEqual([365, 365]);
  });
});
