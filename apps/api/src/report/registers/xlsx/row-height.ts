import type { RegisterColumn, RegisterDocument } from '../register-document.js';

const pointsALine = 14.5;
/** A row cannot be higher in any spreadsheet. */
const highest = 409;

/** How high a row must be for its longest visible cell, in points: not every program makes a row grow with its text. */
export function rowHeight(columns: readonly RegisterColumn[], cells: RegisterDocument['rows'][number]): number {
  const lines = cells.map((cell, n) => {
    const column = columns[n];
    return column?.hidden ? 1 : linesOf(cell ?? '', column?.width ?? 1);
  });
  return Math.min(Math.ceil(Math.max(1, ...lines) * pointsALine) + 4, highest);
}

/** Words that do not fit go to the next line; a word longer than a line is cut. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width));
  return text.split('\n').reduce((lines, line) => {
    let used = 0;
    let count = 1;
    for (const word of line.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      count += Math.floor(Math.max(0, used - 1) / room);
      used = used > room ? used % room : used;
    }
    return lines + count;
  }, 0);
}
