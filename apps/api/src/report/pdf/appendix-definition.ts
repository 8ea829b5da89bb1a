import type { StyleDictionary } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { CONTENTS_PLACE } from '../appendix/places.js';
import { closingPages } from './closing.js';
import { INK, readableBrand } from './colour.js';
import { cover, coverBand } from './cover.js';
import { FONT_FAMILY } from './fonts.js';
import { runningFooter, runningHeader } from './furniture.js';
import { methodPages } from './method.js';
import { missingPage } from './missing.js';
import { CONTENTS } from './nodes.js';
import { MARGINS } from './page.js';
import { registerPages } from './registers.js';
import { summaryPages } from './summary.js';
import type { TaggedDefinition } from './tagged/definition.js';
import { themePages } from './theme.js';

/**
 * The appendix laid out for pdfmake's tag layer.
 * @param document with text that the typeface can print: see `printable`
 * @param hash short form of the content's hash, printed on every page
 */
export function appendixDefinition(document: AppendixDocument, hash: string): TaggedDefinition {
  const brand = readableBrand(document.council.brandColour);
  return {
    language: 'en-GB',
    pageSize: 'A4',
    pageMargins: MARGINS,
    info: {
      title: `${document.title}, ${document.council.name}`,
      author: document.council.name,
      subject: `${document.draft ? 'Draft' : 'Sealed'}${document.closed ? ', not for publication' : ''}`,
      creationDate: new Date(`${document.assurance?.sealedOn ?? document.asAt}T00:00:00Z`),
    },
    bookmarkLevels: 2,
    defaultStyle: { font: FONT_FAMILY, fontSize: 11, lineHeight: 1.06, color: INK },
    styles: styles(brand),
    background: (page) => (page === 1 ? coverBand(brand) : null),
    header: runningHeader(document),
    footer: runningFooter(document, hash),
    ...(document.draft ? { watermark: { text: 'DRAFT', color: INK, opacity: 0.06, bold: true, fontSize: 150 } } : {}),
    content: [
      ...cover(document),
      { text: 'Contents', headlineLevel: 1, style: 'section', id: CONTENTS_PLACE, pageBreak: 'before' },
      { toc: { id: CONTENTS, numberStyle: { bold: false }, textMargin: [0, 5, 0, 5] } },
      ...(document.missing ? missingPage(document, document.missing) : []),
      ...methodPages(document),
      ...summaryPages(document),
      ...document.themes.flatMap((theme) => themePages(document, theme)),
      ...registerPages(document),
      closingPages(document),
    ],
  };
}

function styles(brand: string): StyleDictionary {
  return {
    coverCouncil: { fontSize: 18, color: '#ffffff', bold: true },
    coverTitle: { fontSize: 40, color: '#ffffff', bold: true, lineHeight: 1 },
    coverYear: { fontSize: 28, color: '#ffffff' },
    section: { fontSize: 22, bold: true, color: brand, lineHeight: 1.05, margin: [0, 0, 0, 12] },
    heading: { fontSize: 14.5, bold: true, color: brand, margin: [0, 14, 0, 6] },
    question: { fontSize: 11.5, bold: true, color: brand, margin: [0, 10, 0, 3] },
    table: { fontSize: 10, lineHeight: 1.03 },
  };
}
