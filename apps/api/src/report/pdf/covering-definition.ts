import type { Content } from 'pdfmake/interfaces.js';
import { sectionPlace } from '../appendix/places.js';
import type { CoveringDocument, CoveringSection } from '../covering/document.js';
import { DRAFT, refuseExemptInPublic } from '../covering/marks.js';
import { INK, QUIET, readableBrand } from './colour.js';
import { coveringBlocks, HANG } from './covering-blocks.js';
import { coveringFrontSheet } from './covering-front-sheet.js';
import { coveringFooter, coveringHeader } from './covering-furniture.js';
import { FONT_FAMILY } from './fonts.js';
import { heading } from './nodes.js';
import { MARGINS, PORTRAIT_WIDTH } from './page.js';
import type { TaggedDefinition } from './tagged/definition.js';

/**
 * The covering report laid out for pdfmake's tag layer.
 * @param document with text that the typeface can print: see `printable`
 * @throws Error when a public document holds an exempt block
 */
export function coveringDefinition(document: CoveringDocument): TaggedDefinition {
  refuseExemptInPublic(document);
  const brand = readableBrand(document.council.brandColour);
  const { council, title, banner } = document;
  return {
    language: 'en-GB',
    pageSize: 'A4',
    pageMargins: MARGINS,
    info: {
      title: title.replaceAll('\n', ' '),
      author: council.name,
      subject: document.draft ? DRAFT : '',
      creationDate: new Date(`${document.date}T00:00:00Z`),
    },
    bookmarkLevels: 2,
    defaultStyle: { font: FONT_FAMILY, fontSize: 11, lineHeight: 1.06, color: INK },
    styles: {
      title: { fontSize: 20, bold: true, color: brand, lineHeight: 1.05, margin: [0, 0, 0, 8] },
      heading: { fontSize: 14.5, bold: true, color: brand, margin: [0, 14, 0, 6] },
    },
    header: coveringHeader(document),
    footer: coveringFooter(document),
    content: [
      { text: council.name, fontSize: 12, bold: true, color: QUIET, margin: [0, 0, 0, 4] },
      { text: title, headlineLevel: 1, style: 'title', id: 'title' },
      ...banner.map((text): Content => ({ text, bold: true, margin: [0, 0, 0, 2] })),
      ...coveringFrontSheet(document.frontSheet),
      ...document.sections.flatMap(sectionContent),
    ],
  };
}

function sectionContent({ number, title, blocks }: CoveringSection): Content[] {
  return [
    ...heading(`${number}  ${title}`, undefined, sectionPlace(number)),
    ...coveringBlocks(blocks, PORTRAIT_WIDTH, HANG),
  ];
}
