import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { statusInWords } from '../appendix/status.js';
import { A4, MARGINS, PORTRAIT_WIDTH } from './page.js';
import { outsideLink } from './nodes.js';
import { factsLayout } from './table-layouts.js';

const BAND_HEIGHT = 372;
const TITLE_TOP = 150;

/** The front page: whose document it is, which year, whether it is a draft, and what the criteria are. */
export function cover(document: AppendixDocument): Content[] {
  const { council, year, draft, model, lead, closed } = document;
  return [
    { text: council.name, style: 'coverCouncil', margin: [0, TITLE_TOP - MARGINS[1], 0, 10] },
    { text: 'Best Value self-assessment', style: 'coverTitle' },
    { text: draft ? `${year}, draft` : year, style: 'coverYear', margin: [0, 4, 0, 0] },
    {
      ...facts([
        ['Status', statusInWords(document)],
        ...(closed ? [['Audience', { text: `${closed.words}.`, bold: true }] as const] : []),
        ['Assessment lead', lead],
        ['Model', model.title],
        ['Criteria', `${model.wording}.`],
        ['Guidance', outsideLink(model.guidance.title, model.guidance.address)],
      ]),
      absolutePosition: { x: MARGINS[0], y: BAND_HEIGHT + 36 },
    },
  ];
}

/** The coloured band behind the title. Decoration: the tag layer makes backgrounds artifacts. */
export function coverBand(brand: string): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: A4.short, h: BAND_HEIGHT, color: brand }] };
}

function facts(rows: readonly (readonly [string, Content])[]) {
  const label = 120;
  return {
    table: {
      summary: 'Facts about this document.',
      headerCols: 1,
      widths: [label, PORTRAIT_WIDTH - label - 10],
      body: rows.map(([title, value]) => [
        { text: title, bold: true },
        typeof value === 'string' ? { text: value } : value,
      ]),
    },
    layout: factsLayout,
  };
}
