import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bankHolidays } from './bank-holidays.js';
import { clearDaysBefore, clearWorkingDaysBefore, daysLater, isWorkingDay } from './clear-days.js';
import { noticeOf } from './notice.js';

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Easter Sunday by Gauss's way for the Gregorian calendar: an account of its own, to hold the list against. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full = moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0);
  const toSunday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return daysLater(`${year}-03-28`, full - toSunday);
}

function firstMonday(year: number, month: string): string {
  const first = `${year}-${month}-01`;
  return daysLater(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: string): string {
  const last = `${year}-${month}-31`;
  return daysLater(last, -((weekday(last) + 6) % 7));
}

/** The day itself, or the next that is neither at a weekend nor taken. */
function orInstead(day: string, ...taken: string[]): string {
  let at = day;
  while ([0, 6].includes(weekday(at)) || taken.includes(at)) at = daysLater(at, 1);
  return at;
}

describe('the bank holidays', () => {
  it('of each year are those that the rules give', () => {
    expect([...bankHolidays.keys()]).toEqual([2024, 2025, 2026, 2027, 2028]);
    for (const [year, days] of bankHolidays) {
      const sunday = easter(year);
      const christmas = orInstead(`${year}-12-25`);
      expect([...days]).toEqual([
        orInstead(`${year}-01-01`),
        daysLater(sunday, -2),
        daysLater(sunday, 1),
        firstMonday(year, '05'),
        lastMonday(year, '05'),
        lastMonday(year, '08'),
        ...[christmas, orInstead(`${year}-12-26`, christmas)].sort(),
      ]);
    }
  });
});

describe('the last day for the papers of a meeting', () => {
  it.each([
    ['a Tuesday', '2024-04-16', '2024-04-08'],
    ['a Monday', '2026-11-30', '2026-11-20'],
    ['a Friday', '2026-11-27', '2026-11-19'],
    ['a Saturday', '2026-11-28', '2026-11-20'],
    ['the day after Easter', '2024-04-02', '2024-03-21'],
    ['the week after Easter', '2024-04-08', '2024-03-27'],
    ['31 March, when the clocks are changed', '2024-03-31', '2024-03-21'],
    ['31 March after Easter', '2027-03-31', '2027-03-19'],
    ['31 March of an ordinary year', '2026-03-31', '2026-03-23'],
    ['the first week of January', '2026-01-06', '2025-12-24'],
    ['January after a weekend at Christmas', '2027-01-05', '2026-12-23'],
    ['January after a weekend at New Year', '2028-01-10', '2027-12-30'],
    ['the end of February in a leap year', '2028-03-01', '2028-02-22'],
  ])('on %s, %s, is %s', (_what, heldOn, lastDay) => {
    expect(clearWorkingDaysBefore(heldOn, 5)).toBe(lastDay);
  });

  it.each(['2024-01-03', '2029-03-01', '2029-01-08', '2023-06-01'])('is not known for %s', (heldOn) => {
    expect(clearWorkingDaysBefore(heldOn, 5)).toBeNull();
    expect(noticeOf({ heldOn, executive: false, keyOrPrivate: false }, '2024-01-01')).toEqual([
      { rule: 'papers', lastDay: null, passed: null },
    ]);
  });

  it('is known in January of the year after the last as far as the days before it are', () => {
    expect(isWorkingDay('2029-01-06')).toBe(false);
    expect(isWorkingDay('2029-01-02')).toBeNull();
  });

  const days = fc
    .integer({ min: 10, max: 5 * 365 })
    .map((count) => daysLater('2024-01-01', count))
    .filter((day) => day < '2029-01-01');

  it('is a working day with exactly five working days between, and the next working day is too late', () => {
    fc.assert(
      fc.property(days, (heldOn) => {
        const lastDay = clearWorkingDaysBefore(heldOn, 5) ?? '';
        const between: string[] = [];
        for (let day = daysLater(lastDay, 1); day < heldOn; day = daysLater(day, 1)) between.push(day);
        expect(isWorkingDay(lastDay)).toBe(true);
        expect(between.filter(isWorkingDay)).toHaveLength(5);
        const next = between.find(isWorkingDay) ?? '';
        expect(between.filter((day) => day > next && isWorkingDay(day))).toHaveLength(4);
      }),
    );
  });

  it('is never later for an earlier meeting', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        expect((clearWorkingDaysBefore(earlier, 5) ?? '') <= (clearWorkingDaysBefore(later, 5) ?? '')).toBe(true);
      }),
    );
  });
});

describe('the notice of a meeting', () => {
  it('has not passed on the last day, and has on the day after', () => {
    const meeting = { heldOn: '2024-04-16', executive: false, keyOrPrivate: true };
    expect(noticeOf(meeting, '2024-04-08')).toEqual([{ rule: 'papers', lastDay: '2024-04-08', passed: false }]);
    expect(noticeOf(meeting, '2024-04-09')).toEqual([{ rule: 'papers', lastDay: '2024-04-08', passed: true }]);
  });

  it('of an executive that decides nothing key and nothing in private is that of any meeting', () => {
    expect(noticeOf({ heldOn: '2024-04-16', executive: true, keyOrPrivate: false }, '2024-04-01')).toHaveLength(1);
  });

  it('of a key decision or a private item has 28 days of any kind between', () => {
    expect(noticeOf({ heldOn: '2023-11-06', executive: true, keyOrPrivate: true }, '2023-10-09')).toEqual([
      { rule: 'papers', lastDay: null, passed: null },
      { rule: 'executive-notice', lastDay: '2023-10-08', passed: true },
    ]);
    expect(clearDaysBefore('2024-04-16', 28)).toBe('2024-03-18');
    expect(clearDaysBefore('2026-01-06', 28)).toBe('2025-12-08');
  });
});
