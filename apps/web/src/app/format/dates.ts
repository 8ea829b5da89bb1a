const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes a calendar date the GOV.UK way.
 * @param date `YYYY-MM-DD`
 * @returns "16 April 2024", or an empty string for null
 */
export function dateInWords(date: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (!parts) return '';
  const [, year, month, day] = parts;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * Writes a moment as London would say it, whatever zone the browser is in: the council's clock is the one that counts.
 * @param moment ISO time
 * @returns "16 April 2024 at 14:32"
 */
export function momentInWords(moment: string | null | undefined): string {
  if (!moment) return '';
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  return `${londonDate(at)} at ${clockTime(at)}`;
}

/** The time of day in London on a 24-hour clock: "14:32". */
export function clockTime(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Today in London as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(now);
}

/** The three boxes of a date input. */
export interface DateBoxes {
  day: string;
  month: string;
  year: string;
}

/** Splits `YYYY-MM-DD` into the three boxes; null gives empty boxes. */
export function toBoxes(date: string | null): DateBoxes {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return parts
    ? { day: String(Number(parts[3])), month: String(Number(parts[2])), year: parts[1] ?? '' }
    : { day: '', month: '', year: '' };
}

/**
 * Reads the three boxes.
 * @returns a real calendar date, null when all are empty, or what is wrong in plain words
 */
export function fromBoxes(boxes: DateBoxes): { date: string | null } | { problem: string } {
  const day = boxes.day.trim();
  const month = boxes.month.trim();
  const year = boxes.year.trim();
  if (!day && !month && !year) return { date: null };
  const missing = [!day && 'a day', !month && 'a month', !year && 'a year'].filter(Boolean);
  if (missing.length) return { problem: `The date must include ${missing.join(' and ')}` };
  const monthNumber = monthFrom(month);
  if (!/^\d{4}$/.test(year)) return { problem: 'The year must have 4 numbers, like 2024' };
  if (!/^\d{1,2}$/.test(day) || !monthNumber) return { problem: 'Enter a real date, like 16 4 2024' };
  const at = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  if (at.getUTCDate() !== Number(day) || at.getUTCMonth() !== monthNumber - 1) {
    return { problem: 'Enter a real date, like 16 4 2024' };
  }
  return { date: at.toISOString().slice(0, 10) };
}

/**
 * Reads a date typed into one box: "3 5 2026", "3/5/2026", "3 May 2026", or as addresses have it, "2026-05-03".
 * @returns as `fromBoxes`
 */
export function fromTyped(text: string): { date: string | null } | { problem: string } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (year && month && day) return fromBoxes({ day, month, year });
  const parts = text.split(/[\s/.,-]+/).filter((part) => part !== '');
  if (parts.length > 3) return { problem: 'Enter a real date, like 16 4 2024' };
  return fromBoxes({ day: parts[0] ?? '', month: parts[1] ?? '', year: parts[2] ?? '' });
}

/** Accepts 4, 04, "Apr" and "April", as people type months in words too. */
function monthFrom(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : 0;
  const typed = text.toLowerCase();
  return typed.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(typed)) + 1;
}

function londonDate(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
