import type { Block, CoveringDocument } from '../covering/document.js';

/** Every text of a covering report, in the order it is read: what each form of it has to hold. */
export function textsOfCovering({ title, council, banner, frontSheet, sections }: CoveringDocument): string[] {
  return [
    council.name,
    title,
    ...banner,
    ...frontSheet.flatMap((row) => (row.kind === 'heading' ? [row.text] : [row.label, ...row.blocks.flatMap(textsOf)])),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
  ];
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
  }
}
