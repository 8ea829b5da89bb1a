import { createHash } from 'node:crypto';
import { checkedColumns } from './action-plan-columns.js';
import type { RegisterCell, RegisterRow } from './register-document.js';

const partLength = 6;

/** What a row was when it was exported: enough to tell what has been changed in the file from what has been changed since. */
export interface RowCheck {
  readonly revision: number;
  /** A mark of each column's text, by the column's key. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Tells texts apart: 24 bits, so that one change in sixteen million would go unseen. */
export function markOf(cell: RegisterCell): string {
  return createHash('sha256')
    .update((cell ?? '').trim())
    .digest('hex')
    .slice(0, partLength);
}

/** Such as `r3-5f1d0a…`: the letter first, as a spreadsheet takes `3-5e1` for a date or a number. */
export function checkOf(revision: number, row: RegisterRow): string {
  return `r${revision}-${checkedColumns.map(({ key }) => markOf(row[key] ?? null)).join('')}`;
}

/** @returns null when it is not a whole check */
export function readCheck(text: string): RowCheck | null {
  const [, revision, marks = ''] = /^r(\d{1,9})-([0-9a-f]+)$/u.exec(text.trim()) ?? [];
  if (revision === undefined || marks.length !== checkedColumns.length * partLength) return null;
  const of = checkedColumns.map(({ key }, n) => [key, marks.slice(n * partLength, (n + 1) * partLength)] as const);
  return { revision: Number(revision), marks: Object.fromEntries(of) };
}
