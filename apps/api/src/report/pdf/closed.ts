import type { Content } from 'pdfmake/interfaces.js';
import { type ClosedMark, closedInWords } from '../appendix/closed-mark.js';

const INTERNAL = 'internal';

/** Content that is not for publication under its mark; the page that it comes to stand on says so too. */
export function closedPart(content: readonly Content[], mark: ClosedMark | undefined): Content[] {
  if (!mark || content.length === 0) return [...content];
  return [{ stack: [closedLine(mark), ...content], marking: markingOf(mark) }];
}

/** Content whose mark stands elsewhere, such as a heading over a marked part: its page is marked all the same. */
export function closedUnder(content: readonly Content[], mark: ClosedMark | undefined): Content[] {
  return mark ? [{ stack: [...content], marking: markingOf(mark) }] : [...content];
}

/** The cells of a row that is not for publication: the mark stands in one of them, and every page that it runs over says so. */
export function closedCells(cells: readonly Content[], mark: ClosedMark | undefined, markedCell = 1): Content[] {
  if (!mark) return [...cells];
  return cells.map((cell, n) => ({
    stack: n === markedCell ? [closedLine(mark), cell] : [cell],
    marking: markingOf(mark),
  }));
}

/** What a page says that holds parts with these markings; nothing when it holds none. */
export function pageMark(markings: readonly string[]): string | null {
  if (markings.length === 0) return null;
  return closedInWords(markings.map((one) => ({ paragraph: one === INTERNAL ? null : Number(one) })));
}

/** One line that is not for publication, such as a reference to closed evidence, which says elsewhere why it is closed. */
export function closedInline(line: Content, mark: ClosedMark | undefined): Content {
  return mark ? { stack: [line, closedLine({ ...mark, interest: null })], marking: markingOf(mark) } : line;
}

function closedLine({ words, interest }: ClosedMark): Content {
  const why = interest?.trim() ? ` ${interest.trim()}` : '';
  return { text: [{ text: `${words}.`, bold: true }, why], fontSize: 9.5, margin: [0, 0, 0, 3] };
}

/** Short words for what a page is to be marked with. */
function markingOf({ paragraph }: ClosedMark): string {
  return paragraph === null ? INTERNAL : String(paragraph);
}
