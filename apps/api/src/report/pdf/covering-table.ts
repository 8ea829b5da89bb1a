import type { Content, ContentTable } from 'pdfmake/interfaces.js';
import type { TableBlock } from '../covering/document.js';
import type { Exempt } from './covering-blocks.js';
import { columnWidths } from './page.js';
import { estimatedHeight } from './row-height.js';
import { dataLayout } from './table-layouts.js';
import { withRoom } from './nodes.js';

/** Rows higher than this, in points, may run over a page's end. */
const HIGHEST_ROW_IN_ONE_PIECE = 260;
const FONT_SIZE = 10;
/** Of its columns' text, what a column gets at least and counts at most. */
const NARROWEST = 8;
const WIDEST = 40;
const MONEY = 12;
const DATE = 17;

/** A table under its caption, which stays with the first row. Money stands on the right. */
export function coveringTable({ caption, columns, rows }: TableBlock, width: number, exempt: Exempt): Content[] {
  const widths = columnWidths(shares(columns, rows), width);
  const cell = (text: string, column: number, bold: boolean): Content => ({
    text,
    bold,
    ...exempt,
    ...(columns[column]?.kind === 'money' ? { alignment: 'right' as const } : {}),
  });
  const body = rows.map((row) => columns.map((_, n) => cell(row[n] ?? '', n, false)));
  const header = columns.map(({ title }, n) => cell(title, n, true));
  const heights = body.map((row) => estimatedHeight(row, widths, FONT_SIZE));
  const room = estimatedHeight(header, widths, FONT_SIZE) + Math.min(heights[0] ?? 0, HIGHEST_ROW_IN_ONE_PIECE);
  const table: ContentTable = {
    table: {
      summary: caption,
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: Math.max(0, ...heights) <= HIGHEST_ROW_IN_ONE_PIECE,
      widths,
      body: [header, ...body],
    },
    layout: dataLayout,
    fontSize: FONT_SIZE,
    lineHeight: 1.03,
  };
  const title: Content = { text: caption, bold: true, fontSize: FONT_SIZE, margin: [0, 4, 0, 3], ...exempt };
  return [...withRoom(title, room), table, { text: '', tag: 'Artifact', fontSize: 5 }];
}

function shares(columns: TableBlock['columns'], rows: TableBlock['rows']): number[] {
  return columns.map(({ title, kind }, n) => {
    if (kind !== 'text') return kind === 'money' ? MONEY : DATE;
    const longest = Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
}
