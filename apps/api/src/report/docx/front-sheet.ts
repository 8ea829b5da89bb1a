import { Paragraph, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import type { FrontSheetRow } from '../covering/document.js';
import { blockNodes } from './blocks.js';
import { DescribedTable } from './described-table.js';
import { runs } from './runs.js';
import { SHADE, STYLE, TEXT_WIDTH } from './styles.js';

const LABEL_SHARE = 0.3;
const PADDING = 160;

/** The front sheet as a table of two columns whose first heads its rows. @param width in twentieths of a point */
export function frontSheetTable(rows: readonly FrontSheetRow[], width = TEXT_WIDTH): DescribedTable {
  const label = Math.floor(width * LABEL_SHARE);
  const widths = { label, text: width - label };
  return new DescribedTable(
    'The front sheet of the report: what each part is on the left, what it says on the right.',
    [widths.label, widths.text],
    {
      rows: rows.map((row) => frontSheetRow(row, widths)),
      tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    },
  );
}

interface Widths {
  readonly label: number;
  readonly text: number;
}

function frontSheetRow(row: FrontSheetRow, widths: Widths): TableRow {
  if (row.kind === 'heading') {
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: 2,
          width: { size: widths.label + widths.text, type: WidthType.DXA },
          shading: { fill: SHADE },
          children: [new Paragraph({ style: STYLE.label, keepNext: true, children: runs(row.text) })],
        }),
      ],
    });
  }
  const room = { style: STYLE.cell, listIndent: 0, width: widths.text - PADDING };
  const nodes = row.blocks.flatMap((block) => blockNodes(block, room));
  return new TableRow({
    // A long field runs over the page's end: kept whole it would leave half a page empty, or not fit on any.
    cantSplit: !isLong(row),
    children: [
      new TableCell({
        width: { size: widths.label, type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        children: [new Paragraph({ style: STYLE.label, children: runs(row.label) })],
      }),
      new TableCell({
        width: { size: widths.text, type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        children: nodes.length > 0 ? nodes : [new Paragraph({ style: STYLE.cell })],
      }),
    ],
  });
}

/** Characters that take about a third of a page beside a label. */
const LONG = 1500;

function isLong({ blocks }: Extract<FrontSheetRow, { kind: 'field' }>): boolean {
  const length = blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + block.text.length;
    const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : block.rows.flat();
    return sum + texts.reduce((all, text) => all + text.length, 0);
  }, 0);
  return length > LONG;
}
