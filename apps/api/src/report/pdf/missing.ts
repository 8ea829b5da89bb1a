import type { Content } from 'pdfmake/interfaces.js';
import type { MissingItem, MissingSection } from '../appendix/document.js';
import { dataTable } from './data-table.js';
import { reference, sectionHeading } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** A criterion, follow-on action or item of evidence, each of which is a place in the file. */
const REFERENCE = /^(?:[CI]\d+\.|[AE])\d+$/u;

/** What a draft lacks, on a page that can be taken out without disturbing the others. */
export function missingPage({ title, introduction, description, items }: MissingSection): Content[] {
  const table = dataTable({
    summary: description,
    columns: [
      { title: 'Where', share: 1 },
      { title: 'What is missing', share: 3 },
    ],
    rows: items.map(({ where, what }) => [place(where), what]),
    pageWidth: PORTRAIT_WIDTH,
  });
  return [
    sectionHeading(title, 'missing'),
    ...introduction.map((text) => ({ text, margin: [0, 0, 0, 7] as [number, number, number, number] })),
    ...(items.length > 0 ? [table] : []),
  ];
}

function place(where: MissingItem['where']): Content {
  return REFERENCE.test(where) ? reference(where, `Go to ${where}`) : { text: where, bold: true };
}
