import { type IPatch, Paragraph, PatchType, type Table } from 'docx';
import type { Block } from '../covering/document.js';
import { notForPublication } from '../covering/marks.js';
import { blockNodes } from '../docx/blocks.js';
import { frontSheetTable } from '../docx/front-sheet.js';
import { sectionNodes } from '../docx/render-covering-docx.js';
import { runs } from '../docx/runs.js';
import { STYLE } from '../docx/styles.js';
import type { Filling } from './filling.js';
import { FRONT_SHEET, SECTIONS, type TemplateKey } from './template-keys.js';

/** Tables of a field may come to stand in a cell, which has about this part of the page. */
const SHARE_OF_CELL = 0.5;

/** What each placeholder is replaced by. @param width of the page's text, in twentieths of a point */
export function patchesOf(keys: readonly TemplateKey[], filling: Filling, width: number): Record<string, IPatch> {
  return Object.fromEntries(
    keys.map((each) => [each.key, each.inLine ? inLine(each.key, filling) : whole(each.key, filling, width)]),
  );
}

function inLine(key: string, { document, parts }: Filling): IPatch {
  const text =
    key === 'title' ? document.title : key === 'council' ? document.council.name : lineOf(parts.get(key) ?? []);
  return { type: PatchType.PARAGRAPH, children: runs(text) };
}

/** Within a line the mark stands before the words: there is no paragraph of its own for it. */
function lineOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const text = block.kind === 'paragraph' ? block.text : '';
      return block.exempt === undefined ? text : `${notForPublication(block.exempt)}: ${text}`;
    })
    .join('\n');
}

function whole(key: string, filling: Filling, width: number): IPatch {
  const nodes = nodesOf(key, filling, width);
  // A cell must keep a paragraph, so that nothing is an empty one.
  if (nodes.length === 0) return { type: PatchType.PARAGRAPH, children: [] };
  return { type: PatchType.DOCUMENT, children: nodes };
}

function nodesOf(key: string, { document, parts }: Filling, width: number): (Paragraph | Table)[] {
  if (key === 'banner')
    return document.banner.map((text) => new Paragraph({ style: STYLE.banner, children: runs(text) }));
  if (key === SECTIONS) return document.sections.flatMap((section) => sectionNodes(section, width));
  if (key === FRONT_SHEET) {
    if (document.frontSheet.length === 0) return [];
    return [frontSheetTable(document.frontSheet, width), new Paragraph({ spacing: { after: 60 } })];
  }
  const room = { style: null, listIndent: 0, width: Math.floor(width * SHARE_OF_CELL) };
  return (parts.get(key) ?? []).flatMap((block) => blockNodes(block, room));
}
