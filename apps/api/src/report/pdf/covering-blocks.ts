import type { Content, ContentText } from 'pdfmake/interfaces.js';
import { paragraphPlace } from '../appendix/places.js';
import type { Block, ListBlock, ParagraphBlock } from '../covering/document.js';
import { notForPublication } from '../covering/marks.js';
import { INK, QUIET } from './colour.js';
import { coveringTable } from './covering-table.js';
import { outsideLink, withRoom } from './nodes.js';

/** Goes on every text of a block, so that pages know what they hold. */
export interface Exempt {
  readonly marking?: string | undefined;
}

/** About how far text stands from its paragraph's number: lists of the body stand under the text. */
export const HANG = 28;
const FIGURE_SPACE = '\u2007';
const ROOM_AFTER_MARK = 30;
/** A number that a list can count to by itself: a section and a place in it. */
const COUNTED = /^(?<section>\d+)\.(?<place>[1-9]\d*)$/u;

type Numbered = ParagraphBlock & { readonly number: string };

/** Blocks one under the other. Numbered paragraphs that follow each other are one list, so that numbers are read as labels. */
export function coveringBlocks(blocks: readonly Block[], width: number, listIndent = 0): Content[] {
  const content: Content[] = [];
  for (let n = 0; n < blocks.length;) {
    const [block, ...rest] = blocks.slice(n);
    if (!block) break;
    const run = numberedRun([block, ...rest]);
    if (run.length > 0) content.push(numberedList(run));
    else content.push(...single(block, width, listIndent));
    n += Math.max(1, run.length);
  }
  return content;
}

function single(block: Block, width: number, listIndent: number): Content[] {
  const exempt: Exempt = block.exempt === undefined ? {} : { marking: String(block.exempt) };
  const marked = block.exempt === undefined ? [] : mark(block.exempt);
  if (block.kind === 'table') return [...marked, ...coveringTable(block, width, exempt)];
  if (block.kind === 'list') return [...marked, bulleted(block, exempt, listIndent)];
  return [...marked, paragraph(block, exempt)];
}

/** The mark over a block that may not be published, kept with what it is about. */
function mark(exempt: number): Content[] {
  const text = notForPublication(exempt);
  return withRoom(
    { text, bold: true, fontSize: 10, color: INK, margin: [0, 4, 0, 2], marking: String(exempt) },
    ROOM_AFTER_MARK,
  );
}

function paragraph(block: ParagraphBlock, exempt: Exempt): Content {
  if (block.number === null) return { ...linkedText(block), ...exempt, margin: [0, 0, 0, 6] };
  return numberedList([block as Numbered], exempt);
}

function bulleted({ items }: ListBlock, exempt: Exempt, indent: number): Content {
  return {
    ul: items.map((item) => ({ ...linkedText(item), ...exempt, margin: [0, 0, 0, 3] })),
    margin: [indent, 0, 0, 5],
  };
}

/** The paragraphs from the first on whose numbers follow each other and that anyone may read. */
function numberedRun(blocks: readonly Block[]): Numbered[] {
  const run: Numbered[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.number === null || block.exempt !== undefined) break;
    if (run.length > 0 && !follows(run.at(-1)?.number ?? '', block.number)) break;
    run.push(block as Numbered);
  }
  return run;
}

function follows(number: string, next: string): boolean {
  const [before, after] = [number, next].map((one) => COUNTED.exec(one)?.groups);
  return before?.section === after?.section && Number(after?.place) === Number(before?.place) + 1;
}

function numberedList(paragraphs: readonly Numbered[], exempt: Exempt = {}): Content {
  const number = paragraphs[0]?.number ?? '';
  const { section, place } = COUNTED.exec(number)?.groups ?? {};
  const texts = paragraphs.map((block) => ({
    ...linkedText(block),
    id: paragraphPlace(block.number),
    ...exempt,
    margin: [0, 0, 0, 7] as [number, number, number, number],
  }));
  // A number of another make is printed as it is.
  if (section === undefined || place === undefined) {
    return {
      text: [`${number} `, ...texts.map(({ text, ...look }) => ({ text, ...look }))],
      ...exempt,
      margin: [0, 0, 0, 7],
    };
  }
  const last = Number(place) + paragraphs.length - 1;
  return {
    ol: texts,
    start: Number(place),
    separator: [`${section}.`, `${last < 10 ? FIGURE_SPACE : ''}${FIGURE_SPACE}`],
    markerColor: QUIET,
  };
}

function linkedText({ text, address }: { readonly text: string; readonly address?: string }): ContentText {
  return address === undefined ? { text } : outsideLink(text, address);
}
