import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument, MissingSection, ThemeSection } from '../appendix/document.js';
import { MISSING, sectionPlace } from '../appendix/places.js';
import { LINK } from './colour.js';
import { dataTable } from './data-table.js';
import { pageHeading, reference } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** A criterion, follow-on action or item of evidence, each of which is a place in the file. */
const REFERENCE = /^(?:[CI]\d+\.|[AE])\d+$/u;

/** What a draft lacks, on a page that can be taken out without disturbing the others. */
export function missingPage(
  { themes }: AppendixDocument,
  { title, introduction, description, items }: MissingSection,
): Content[] {
  const table = dataTable({
    summary: description,
    columns: [
      { title: 'Where', share: 1 },
      { title: 'What is missing', share: 3 },
    ],
    rows: items.map(({ where, what }) => [place(where, themes), what]),
    pageWidth: PORTRAIT_WIDTH,
  });
  return [
    pageHeading(title, MISSING),
    ...introduction.map((text) => ({ text, margin: [0, 0, 0, 7] as [number, number, number, number] })),
    ...(items.length > 0 ? [table] : []),
  ];
}

/** A section, a criterion and the like as a link; a paragraph as its number, which is easily found. */
function place(where: string, themes: readonly ThemeSection[]): Content {
  if (REFERENCE.test(where)) return reference(where, `Go to ${where}`);
  const theme = themes.find(({ section }) => where === `Section ${section.number}`);
  if (!theme) return { text: where, bold: true };
  return {
    text: where,
    linkToDestination: sectionPlace(theme.section.number),
    linkDescription: `${where}: ${theme.section.title}`,
    color: LINK,
    bold: true,
  };
}
