import type { Content, ContextPageSize } from 'pdfmake/interfaces.js';
import { inGroups } from '../appendix/assurance-section.js';
import type { AppendixDocument } from '../appendix/document.js';
import { statusInWords } from '../appendix/status.js';
import { pageMark } from './closed.js';
import { INK, QUIET, RULE } from './colour.js';
import { MARGINS } from './page.js';

/** Digits of the seal that a footer has room for. */
const SHORT_SEAL = 16;
const TOP = 36;
const BELOW_TEXT = 22;
/** Height of a line of the header: what a page is marked with stands over the rest of it. */
const LINE = 12.5;

/** Document title on the left and the council on the right, on every page but the cover. */
export function runningHeader(document: AppendixDocument) {
  return (page: number, _pages: number, size: ContextPageSize, markings: readonly string[] = []): Content | null => {
    if (page === 1) return null;
    const mark = pageMark(markings);
    return {
      stack: [
        ...(mark
          ? [{ text: mark, bold: true, color: INK, margin: [0, -LINE, 0, 0] as [number, number, number, number] }]
          : []),
        { columns: [document.title, { text: document.council.name, alignment: 'right' }], columnGap: 20 },
        { canvas: [rule(size)], margin: [0, 4, 0, 0] },
      ],
      fontSize: 9,
      color: QUIET,
      margin: [MARGINS[0], TOP, MARGINS[2], 0],
    };
  };
}

/** What the pages stand for on the left, and which page it is on the right. */
export function runningFooter(document: AppendixDocument, hash: string) {
  const { assurance } = document;
  // A page that went astray is known by it: which sealed text it is of.
  const code = assurance ? `Seal ${inGroups(assurance.seal.slice(0, SHORT_SEAL))}` : `Content ${hash}`;
  const status = document.draft ? 'Draft' : statusInWords(document);
  return (page: number, pages: number): Content => ({
    columns: [
      { text: `${status}. ${code}`, width: '*' },
      { text: `Page ${page} of ${pages}`, alignment: 'right', width: 100 },
    ],
    fontSize: 9,
    color: QUIET,
    margin: [MARGINS[0], BELOW_TEXT, MARGINS[2], 0],
  });
}

function rule({ width }: ContextPageSize) {
  return {
    type: 'line' as const,
    x1: 0,
    y1: 0,
    x2: width - MARGINS[0] - MARGINS[2],
    y2: 0,
    lineWidth: 0.5,
    lineColor: RULE,
  };
}
