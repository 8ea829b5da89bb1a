import type { SentCell } from '../../office/messages.js';
import { textOf } from './sent-table.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
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
/** Day 0 of spreadsheets, from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const msADay = 86_400_000;
/** 1 January 2000 and 31 December 2199: what is outside was hardly meant as a date. */
const [earliest, latest] = ['2000-01-01', '2199-12-31'];

/** A day as YYYY-MM-DD, null for an empty cell, or why it is none. */
export type SentDate = { day: string | null } | { wrong: string };

/**
 * Reads a date as people and spreadsheets write it: 30/06/2026, 30.6.26, 30 June 2026, 30-Jun-26, 2026-06-30, or the number of
 * the day. The day stands before the month, as it does in this country.
 * @param monthFirst the file was written by a program that is set to the other order
 */
export function sentDate(cell: SentCell | undefined, monthFirst = false): SentDate {
  if (typeof cell === 'object' && cell !== null) return checked(cell.day.split('-').map(Number), cell.day);
  const text = textOf(cell);
  if (text === '') return { day: null };
  if (/^\d{5}(\.\d+)?$/u.test(text)) {
    const day = new Date(dayZero + Math.floor(Number(text)) * msADay).toISOString().slice(0, 10);
    return checked(day.split('-').map(Number), text);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.Z]*)?$/u.exec(text);
  if (iso) return checked(iso.slice(1, 4).map(Number), text);
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})(?: 00:00(?::00)?)?$/u.exec(text);
  if (numbers) {
    const [one, two] = [Number(numbers[1]), Number(numbers[2])];
    return checked(monthFirst ? [year(numbers[3]), one, two] : [year(numbers[3]), two, one], text);
  }
  const words = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/iu.exec(text);
  const month = words ? monthOf(words[2] ?? '') : 0;
  if (words && month > 0) return checked([year(words[3]), month, Number(words[1])], text);
  return { wrong: `“${shortened(text)}” is no date. Write it like 30 June 2026` };
}

function year(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The month that a word is the beginning of; 0 when there is none. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const at = months.indexOf(lower.slice(0, 3));
  const name = monthNames[at]?.toLowerCase() ?? '';
  return at >= 0 && (name.startsWith(lower) || lower === 'sept') ? at + 1 : 0;
}

function checked([inYear = 0, month = 0, day = 0]: readonly number[], written: string): SentDate {
  const name = monthNames[month - 1];
  if (name === undefined)
    return { wrong: `“${shortened(written)}” is no date: there is no month ${month}. Write it like 30 June 2026` };
  if (day < 1 || day > new Date(Date.UTC(inYear, month, 0)).getUTCDate())
    return { wrong: `${day} ${name} ${inYear} is no date` };
  const iso = `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (iso < earliest || iso > latest) return { wrong: `${day} ${name} ${inYear} is too far away for a date here` };
  return { day: iso };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
