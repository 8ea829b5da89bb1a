import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { CoveringDocument } from '../covering/document.js';
import { DRAFT, notForPublicationAsAWhole } from '../covering/marks.js';
import { runs } from './runs.js';
import { STYLE, TEXT_WIDTH } from './styles.js';

/** At the head of every page: that it is a draft, that it may not be published. Nothing on a report that is neither. */
export function header(document: CoveringDocument): Header {
  const closed = notForPublicationAsAWhole(document);
  const marks = [...(document.draft ? [DRAFT] : []), ...(closed === null ? [] : [closed])];
  return new Header({
    children:
      marks.length === 0
        ? [new Paragraph({ style: STYLE.furniture })]
        : marks.map(
            (mark) =>
              new Paragraph({
                style: STYLE.furniture,
                alignment: AlignmentType.CENTER,
                children: runs(mark, { bold: true }),
              }),
          ),
  });
}

/** At the foot of every page: whose report it is, and which page of how many. */
export function footer({ council }: CoveringDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.furniture,
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [
          ...runs(council.name),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
