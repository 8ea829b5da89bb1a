/** The most that a cell of a spreadsheet holds; programs call a file with more damaged. */
export const mostInCell = 32_767;

// Not allowed in XML 1.0, whatever is done to them.
const noCharacterOfXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text as every format can hold it: lines end in LF, and nothing in it is illegal in XML. */
export function cellText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(noCharacterOfXml, '');
}

const notesLeftOut = 'Earlier notes do not fit into a cell: they are in the service.';

/** Joins blocks of text, oldest first, by blank lines. What is too long for a cell loses its oldest blocks, and says so. */
export function inOneCell(blocks: readonly string[]): string {
  const kept: string[] = [];
  let room = mostInCell - notesLeftOut.length;
  for (const block of blocks.toReversed()) {
    room -= block.length + 2;
    if (room < 0) return [notesLeftOut, ...kept].join('\n\n');
    kept.unshift(block);
  }
  return kept.join('\n\n');
}
