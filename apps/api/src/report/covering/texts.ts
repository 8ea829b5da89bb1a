import type { Block, CoveringDocument } from './document.js';
import { notForPublication } from './marks.js';

/**
 * Every text of a covering report in the order in which it is read. Each form of it says these, in this order, and nothing
 * else but what stands at the head and the foot of its pages.
 */
export function textsOfCovering(document: CoveringDocument): string[] {
  const { council, title, banner, frontSheet, sections } = document;
  return [
    council.name,
    title,
    ...banner,
    ...frontSheet.flatMap((row) => (row.kind === 'heading' ? [row.text] : [row.label, ...row.blocks.flatMap(textsOf)])),
    ...sections.flatMap((section) => [String(section.number), section.title, ...section.blocks.flatMap(textsOf)]),
  ].filter((text) => text !== '');
}

function textsOf(block: Block): string[] {
  return [...(block.exempt === undefined ? [] : [notForPublication(block.exempt)]), ...ownTexts(block)];
}

function ownTexts(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.number ?? '', block.text];
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
}
