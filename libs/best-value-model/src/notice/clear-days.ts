import type { Day } from '../challenge/challenge-record.js';
import { bankHolidays } from './bank-holidays.js';

const dayMs = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier when negative. Counted in UTC, where every day is as long as the next. */
export function daysLater(day: Day, count: number): Day {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + count * dayMs).toISOString().slice(0, 10);
}

/** Whether offices are open: not on Saturdays, Sundays and bank holidays. Null for a year whose bank holidays are not known. */
export function isWorkingDay(day: Day): boolean | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const holidays = bankHolidays.get(Number(day.slice(0, 4)));
  return holidays === undefined ? null : !holidays.has(day);
}

/** The working day after which so many working days pass before `day`, neither of the two counted. Null: not known. */
export function clearWorkingDaysBefore(day: Day, count: number): Day | null {
  let at = day;
  // The last step is onto the day of publication itself, which is not one of those that are counted.
  for (let left = count + 1; left > 0;) {
    at = daysLater(at, -1);
    const working = isWorkingDay(at);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return at;
}

/** The day after which so many days of any kind pass before `day`, neither of the two counted. */
export function clearDaysBefore(day: Day, count: number): Day {
  return daysLater(day, -count - 1);
}
