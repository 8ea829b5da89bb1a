import type { Classification } from '../appendix/source.js';
import type { RegisterColumn, RegisterRow } from './register-document.js';

export const notForPublication = 'Not for publication';

/** Columns that only a restricted register has. */
export const handlingColumns: readonly RegisterColumn[] = [
  { key: 'classification', title: 'Classification', type: 'text', width: 16 },
  { key: 'handling', title: 'Handling', type: 'text', width: 12 },
];

/** How closed a row is, in words, and whether it may leave the council. */
export function handlingOf({ level, paragraph }: Classification): RegisterRow {
  if (level === 'public') return { classification: 'Public', handling: null };
  if (level === 'internal') return { classification: 'Internal', handling: notForPublication };
  if (level === 'confidential') return { classification: 'Confidential', handling: notForPublication };
  return {
    classification: paragraph === null ? 'Exempt' : `Exempt: Schedule 12A, paragraph ${paragraph}`,
    handling: notForPublication,
  };
}
