import type { Content } from 'pdfmake/interfaces.js';
import type { TaggedDefinition } from '../../tagged/definition.js';
import type { Expected } from '../check-pdf.js';

/** A document that was asked for wrongly: the writer writes what it is told, and the named rule must say so. */
export interface BrokenDefinition {
  rule: string;
  name: string;
  content: Content[];
  expected?: Expected;
}

const title = { text: 'Specimen', headlineLevel: 1 };

export const BROKEN_DEFINITIONS: readonly BrokenDefinition[] = [
  { rule: '14-002', name: 'the first heading is of level 2', content: [{ text: 'Low', headlineLevel: 2 }] },
  { rule: '14-003', name: 'a level of headings is skipped', content: [title, { text: 'Deep', headlineLevel: 3 }] },
  {
    rule: 'X-dest',
    name: 'a link leads to a place that is not there',
    content: [title, { text: 'Go', linkToDestination: 'nowhere' }],
  },
  {
    rule: '31-030',
    name: 'text goes past the cleaning, and the font lacks a character',
    content: [title, 'Done \u{1f389}'],
  },
  {
    rule: 'P-table-headers',
    name: 'a table of data has no headers',
    content: [
      title,
      {
        table: {
          body: [
            ['Theme', 'Score'],
            ['Governance', 'Fair'],
          ],
        },
      },
    ],
  },
  {
    rule: 'P-header',
    name: 'the running header is written into the content',
    content: [
      title,
      ...[0, 1, 2].map((page): Content => ({
        text: `Best Value self-assessment, page ${page}`,
        absolutePosition: { x: 40, y: 20 },
        pageBreak: page === 0 ? undefined : 'before',
      })),
    ],
  },
  {
    rule: 'P-semantics',
    name: 'every word is a paragraph',
    content: [title, ...'the council agreed with partners that residents should see what changed'.split(' ')],
  },
  {
    rule: 'P-semantics',
    name: 'a theme that is in the data is not in the document',
    content: [title, { text: 'Governance', headlineLevel: 2 }],
    expected: { counts: { H1: 1, H2: 2 } },
  },
  {
    rule: 'P-semantics',
    name: 'a heading is not the one in the data',
    content: [title, { text: 'Governance', headlineLevel: 2 }],
    expected: { headings: ['Specimen', 'Leadership'] },
  },
];

/** The definition with this content and nothing else changed. */
export function withContent(definition: TaggedDefinition, content: Content[]): TaggedDefinition {
  return { ...definition, content };
}
