import {
  AlignmentType,
  Paragraph,
  Tab,
  TableCell,
  TableRow,
  type Table,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, TableBlock } from '../covering/document.js';
import { notForPublication } from '../covering/marks.js';
import { DescribedTable } from './described-table.js';
import { linked, runs } from './runs.js';
import { SHADE, STYLE } from './styles.js';
import { startsRightToLeft } from './word-text.js';

/** Where blocks stand: the style of plain paragraphs, how far in lists are, and how wide tables. In twentieths of a point. */
export interface Room {
  readonly style: string | null;
  readonly listIndent: number;
  readonly width: number;
}

/** The list that bullets are of; a document names it once. */
export const BULLETS = 'bullets';
const BULLET_HANG = 340;
/** Of its columns' text, what a column gets at least and counts at most. */
const NARROWEST = 8;
const WIDEST = 40;
const MONEY = 12;
const DATE = 17;

/** A block of the document as Word has it, under its mark when it may not be published. */
export function blockNodes(block: Block, room: Room): (Paragraph | Table)[] {
  const mark =
    block.exempt === undefined
      ? []
      : [new Paragraph({ style: STYLE.mark, children: runs(notForPublication(block.exempt)) })];
  return [...mark, ...ownNodes(block, room)];
}

function ownNodes(block: Block, room: Room): (Paragraph | Table)[] {
  if (block.kind === 'table') return tableNodes(block, room);
  if (block.kind === 'list') {
    return block.items.map(
      ({ text, address }) =>
        new Paragraph({
          style: room.style ?? STYLE.item,
          numbering: { reference: BULLETS, level: 0, custom: true },
          indent: { left: room.listIndent + BULLET_HANG, hanging: BULLET_HANG },
          ...direction(text),
          children: linked(text, address),
        }),
    );
  }
  const { number, text, address } = block;
  if (number === null) {
    return [
      new Paragraph({
        ...(room.style === null ? {} : { style: room.style }),
        ...direction(text),
        children: linked(text, address),
      }),
    ];
  }
  // The number is text on purpose: a list's own would change with the next edit, and others refer to it.
  const numberRun = new TextRun({ children: [number, new Tab()] });
  return [
    new Paragraph({ style: STYLE.numbered, ...direction(text), children: [numberRun, ...linked(text, address)] }),
  ];
}

function tableNodes({ caption, columns, rows }: TableBlock, room: Room): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows, room.width);
  const right = columns.map(({ kind }) => kind === 'money');
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, n) =>
      cell(title, STYLE.label, widths[n] ?? 0, { right: right[n] ?? false, shade: true }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, n) =>
          cell(row[n] ?? '', STYLE.cell, widths[n] ?? 0, { right: right[n] ?? false, shade: false }),
        ),
      }),
  );
  return [
    new Paragraph({ style: STYLE.caption, children: runs(caption) }),
    new DescribedTable(caption, widths, {
      rows: [header, ...body],
      tableLook: { firstRow: true, firstColumn: false, noVBand: true },
    }),
    // Two tables that touch become one, and a cell must end with a paragraph.
    new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' } }),
  ];
}

function cell(
  text: string,
  style: string,
  width: number,
  { right, shade }: { right: boolean; shade: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(shade ? { shading: { fill: SHADE } } : {}),
    children: [
      new Paragraph({
        style,
        ...(shade ? { keepNext: true } : {}),
        ...direction(text),
        ...(right ? { alignment: AlignmentType.RIGHT } : {}),
        children: runs(text),
      }),
    ],
  });
}

/** Widths by how much the columns say, within bounds, so that a column of figures leaves room for words. */
export function columnWidths(columns: TableBlock['columns'], rows: TableBlock['rows'], width: number): number[] {
  const shares = columns.map(({ title, kind }, n) => {
    if (kind !== 'text') return kind === 'money' ? MONEY : DATE;
    const longest = Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / whole));
}

function direction(text: string): { bidirectional?: true } {
  return startsRightToLeft(text) ? { bidirectional: true } : {};
}
