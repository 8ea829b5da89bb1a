import { allActionPlanColumns } from '../action-plan-columns.js';
import type { SentCell, SentSheet } from '../../office/messages.js';

/** More rows than any council has follow-on actions. */
export const mostImported = 5000;
/** A title may stand above the names of the columns. */
const linesBeforeHeader = 10;

/** The rows of an action plan as somebody sent them back. */
export interface SentTable {
  /** The columns that are known, by key, each with its place counted from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Titles of columns that mean nothing here. */
  readonly unknownColumns: readonly string[];
  readonly rows: readonly SentRow[];
}

export interface SentRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly SentCell[];
}

const keys = new Map(allActionPlanColumns.map(({ key, title }) => [plain(title), key]));

/** Finds the table in what was sent. @returns the sentence to show when it is not there */
export function sentTable(sheets: readonly SentSheet[]): SentTable | { refused: string } {
  for (const sheet of sheets) {
    const at = sheet.rows.slice(0, linesBeforeHeader).findIndex(isHeader);
    const header = sheet.rows[at];
    if (!header) continue;
    const filled = sheet.rows
      .map((cells, n) => ({ number: n + 1, cells }))
      .slice(at + 1)
      .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
    if (sheet.cut || filled.length > mostImported)
      return {
        refused: `This file has more than ${mostImported.toLocaleString('en-GB')} rows. Split it into several.`,
      };
    const places = new Map<string, number>();
    const unknownColumns: string[] = [];
    header.forEach((cell, place) => {
      const title = textOf(cell);
      const key = keys.get(plain(title));
      if (key !== undefined && !places.has(key)) places.set(key, place);
      else if (title !== '') unknownColumns.push(title.slice(0, 100));
    });
    return { places, unknownColumns: unknownColumns.slice(0, 50), rows: filled };
  }
  return {
    refused:
      'This is not an action plan that was downloaded for editing: the columns “Identifier” and “Row check” are missing. Download it again and edit that file.',
  };
}

function isHeader(cells: readonly SentCell[]): boolean {
  const titles = new Set(cells.map((cell) => keys.get(plain(textOf(cell)))));
  return titles.has('id') && titles.has('check');
}

/** A cell as text; a day as YYYY-MM-DD. */
export function textOf(cell: SentCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.day : String(cell).replaceAll(/\r\n?/gu, '\n').trim();
}

function isBlank(cell: SentCell): boolean {
  return textOf(cell) === '';
}

/** The name of a cell as the spreadsheet shows it, such as D14. @param place counted from 0 */
export function cellName(place: number, row: number): string {
  let letters = '';
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
