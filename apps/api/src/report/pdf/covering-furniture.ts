import type { Content, ContextPageSize } from 'pdfmake/interfaces.js';
import type { CoveringDocument } from '../covering/document.js';
import { DRAFT, holdsExempt } from '../covering/marks.js';
import { QUIET } from './colour.js';
import type { PageFurniture } from './tagged/definition.js';
import { MARGINS } from './page.js';

const TOP = 30;
const BELOW_TEXT = 22;

/** At the head of a page: that it is a draft, and under which paragraphs what it holds may not be published. */
export function coveringHeader({ draft }: CoveringDocument): PageFurniture {
  return (_page: number, _pages: number, _size: ContextPageSize, markings: readonly string[] = []): Content => {
    const closed = holdsExempt(markings.map(Number));
    const marks = [...(draft ? [DRAFT] : []), ...(closed === null ? [] : [closed])];
    return {
      stack: marks.map((text) => ({ text, alignment: 'center', bold: true })),
      fontSize: 9,
      lineHeight: 1,
      color: QUIET,
      margin: [MARGINS[0], TOP, MARGINS[2], 0],
    };
  };
}

/** At the foot of a page: whose report it is, and which page of how many. */
export function coveringFooter({ council }: CoveringDocument) {
  return (page: number, pages: number): Content => ({
    columns: [
      { text: council.name, width: '*' },
      { text: `Page ${page} of ${pages}`, alignment: 'right', width: 100 },
    ],
    fontSize: 9,
    color: QUIET,
    margin: [MARGINS[0], BELOW_TEXT, MARGINS[2], 0],
  });
}
