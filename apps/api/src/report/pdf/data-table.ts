import type { Content } from 'pdfmake/interfaces.js';
import { heading } from './nodes.js';
import { columnWidths } from './page.js';
import { estimatedHeight } from './row-height.js';
import { dataLayout } from './table-layouts.js';

/** Rows higher than this, in points, may run over a page's end; lower ones stay in one piece. */
const HIGHEST_ROW_IN_ONE_PIECE = 260;
/** A table that is lower than this, in points, stays in one piece with its heading: its last row would stand alone on a page. */
const SHORT_TABLE = 160;
const FONT_SIZE = 10;
const HEADING_HEIGHT = 42;

export interface Column {
  readonly title: string;
  /** Its part of the page's width, in any unit that the other columns use too. */
  readonly share: number;
}

export interface DataTable {
  /** A sentence for people who do not see the table. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  readonly pageWidth: number;
  readonly headerColumns?: number;
  readonly fontSize?: number;
}

/** A table of data: its header is repeated on every page and its first row never parts from it. */
export function dataTable(table: DataTable): Content {
  const { summary, columns, rows, headerColumns = 1, fontSize = FONT_SIZE } = table;
  const highest = Math.max(0, ...rows.map((row) => estimatedHeight(row, widthsOf(table), fontSize)));
  return {
    table: {
      summary,
      headerRows: 1,
      headerCols: headerColumns,
      keepWithHeaderRows: 1,
      dontBreakRows: highest <= HIGHEST_ROW_IN_ONE_PIECE,
      widths: widthsOf(table),
      body: [columns.map(({ title }) => ({ text: title, bold: true })), ...rows.map((row) => [...row])],
    },
    layout: dataLayout,
    style: 'table',
    fontSize,
    // No space below: where it did not fit on the page, pdfmake would start an empty one for it.
    margin: [0, 2, 0, 0],
  };
}

/** A table under its heading, which stays on the page of the first row, or of all when they are few. Nothing at all when there are no rows. */
export function headedTable(title: string, table: DataTable): Content[] {
  const { columns, rows, fontSize = FONT_SIZE } = table;
  if (rows.length === 0) return [];
  const heightOf = (row: readonly Content[]): number =>
    Math.min(estimatedHeight(row, widthsOf(table), fontSize), HIGHEST_ROW_IN_ONE_PIECE);
  const [titles = 0, first = 0, ...more] = [columns.map((column) => column.title), ...rows].map(heightOf);
  const whole = more.reduce((sum, height) => sum + height, titles + first);
  return [...heading(title, HEADING_HEIGHT + (whole < SHORT_TABLE ? whole : titles + first)), dataTable(table)];
}

function widthsOf({ columns, pageWidth }: DataTable): number[] {
  const shares = columns.map(({ share }) => share);
  return columnWidths(shares, pageWidth);
}
