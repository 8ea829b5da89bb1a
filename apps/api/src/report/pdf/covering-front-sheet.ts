import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Block, FrontSheetRow } from '../covering/document.js';
import { RULE, SHADE } from './colour.js';
import { coveringBlocks } from './covering-blocks.js';
import { CELL_PADDING, columnWidths, PORTRAIT_WIDTH } from './page.js';
import { estimatedHeight } from './row-height.js';

const FONT_SIZE = 10;
const HIGHEST_ROW_IN_ONE_PIECE = 260;
const LINE = 16;
const LABEL_MARGIN: [number, number, number, number] = [0, 0, 0, 4];

/** The front sheet as a table of two columns whose first heads its rows. */
export function coveringFrontSheet(rows: readonly FrontSheetRow[]): Content[] {
  if (rows.length === 0) return [];
  const widths = columnWidths([3, 7], PORTRAIT_WIDTH);
  const highest = Math.max(...rows.map((row) => heightOf(row, widths)));
  return [
    {
      table: {
        summary: 'The front sheet of the report: what each part is on the left, what it says on the right.',
        headerCols: 1,
        dontBreakRows: highest <= HIGHEST_ROW_IN_ONE_PIECE,
        widths,
        body: rows.map((row) => frontSheetRow(row, widths[1] ?? 0)),
      },
      layout: {
        hLineWidth: () => 0.5,
        hLineColor: () => RULE,
        vLineWidth: () => 0,
        paddingLeft: () => CELL_PADDING,
        paddingRight: () => CELL_PADDING,
        paddingTop: () => 4,
        // Blocks bring some room below themselves.
        paddingBottom: () => 1,
      },
      fontSize: FONT_SIZE,
      lineHeight: 1.03,
      margin: [0, 10, 0, 0],
    },
  ];
}

function frontSheetRow(row: FrontSheetRow, width: number): TableCell[] {
  if (row.kind === 'heading')
    return [{ text: row.text, bold: true, colSpan: 2, fillColor: SHADE, margin: LABEL_MARGIN }, {}];
  const blocks = coveringBlocks(row.blocks, width);
  return [
    { text: row.label, bold: true, margin: LABEL_MARGIN },
    blocks.length === 0 ? { text: '' } : { stack: blocks },
  ];
}

function heightOf(row: FrontSheetRow, widths: readonly number[]): number {
  if (row.kind === 'heading') return 0;
  const texts = row.blocks.flatMap(linesOf).map((text) => ({ text }));
  return estimatedHeight([row.label, { stack: texts }], widths, FONT_SIZE) + row.blocks.length * LINE;
}

/** A row of a table within takes as many lines as its longest cell, which has a part of the width. */
function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  return block.rows.map((row) =>
    row.reduce((all, text) => (text.length > all.length ? text : all), '').repeat(row.length),
  );
}
