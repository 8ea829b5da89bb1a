import type { Day } from '../challenge/challenge-record.js';

/**
 * Bank holidays of England and Wales, by year. Most are fixed by the Banking and Financial Dealings Act 1971; Good Friday and
 * Christmas Day are holidays by custom; New Year's Day, the first Monday of May, and the days in place of those that fall on a
 * weekend are proclaimed each year. All are announced at https://www.gov.uk/bank-holidays, which also tells of one that is
 * proclaimed out of turn: such a day has to be added here. A year that is not here is not known, and nothing is guessed of it.
 */
export const bankHolidays: ReadonlyMap<number, ReadonlySet<Day>> = new Map([
  ofYear(2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
  ofYear(2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
  ofYear(2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'),
  ofYear(2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'),
  ofYear(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
]);

function ofYear(year: number, days: string): [number, ReadonlySet<Day>] {
  return [year, new Set(days.split(' ').map((day) => `${year}-${day}`))];
}
