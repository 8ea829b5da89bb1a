import type { Day } from './challenge-record.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as GOV.UK writes it: 3 May 2024. */
export function dayInWords(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** The day so many months before; the last of the month where it has no such day. */
export function monthsBefore(day: Day, count: number): Day {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) - count;
  const [thatYear, thatMonth] = [Math.floor(at / 12), at % 12];
  // Day 0 of the month after is the last of this one. UTC, so that no time zone moves the day.
  const last = new Date(Date.UTC(thatYear, thatMonth + 1, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${thatYear}-${two(thatMonth + 1)}-${two(Math.min(dayOfMonth, last))}`;
}
