import type { Content } from 'pdfmake/interfaces.js';
import { inGroups } from '../appendix/assurance-section.js';
import type { Assurance } from '../appendix/document.js';
import { englishDate } from '../appendix/english.js';
import { QUIET } from './colour.js';
import { headedTable } from './data-table.js';
import { heading, numbered, sectionHeadingBelow } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** Who approved and signed the document, in their own words, and its seal. */
export function assurancePart(assurance: Assurance): Content[] {
  const { section, approvals, statements } = assurance;
  return [
    ...sectionHeadingBelow(section),
    ...numbered(section.introduction),
    ...statements.flatMap(statementBlock),
    ...(approvals.length > 0 ? approvalTable(approvals) : []),
    ...sealTable(assurance),
  ];
}

/** One officer's comment as they wrote it, then who signed. */
function statementBlock(statement: Assurance['statements'][number]): Content[] {
  const { post, name, deputy, declaration, comment, on } = statement;
  const declared: Content[] = declaration
    ? [{ text: [{ text: 'Declaration: ', bold: true }, declaration], margin: [0, 2, 0, 6] }]
    : [];
  return [
    ...heading(post),
    ...numbered(comment),
    ...declared,
    {
      text: `Signed by ${name}${deputy ? ', deputy' : ''} on ${englishDate(on)}`,
      color: QUIET,
      margin: [0, 0, 0, 4],
    },
  ];
}

function approvalTable(approvals: Assurance['approvals']): Content[] {
  return headedTable('Approval by senior leadership', {
    summary: 'Who approved this document for senior leadership, whether they had scored any of it, and when.',
    columns: [
      { title: 'Approved by', share: 3 },
      { title: 'Scored a theme', share: 2 },
      { title: 'Date', share: 2 },
    ],
    rows: approvals.map(({ name, independent, on }) => [name, independent ? 'No' : 'Yes', englishDate(on)]),
    pageWidth: PORTRAIT_WIDTH,
  });
}

function sealTable({ seal, previousSeal, contentHash, publicHash, edition, sealedOn }: Assurance): Content[] {
  return headedTable('Seal', {
    summary: 'The seal of this document and what it is worked out from.',
    columns: [
      { title: 'What', share: 2 },
      { title: 'Value', share: 5 },
    ],
    rows: [
      ['Sealed', `${englishDate(sealedOn)}, edition ${edition}`],
      ['Seal', { text: onTwoLines(seal), bold: true }],
      ['Seal before it', previousSeal === null ? 'None: it is the council’s first' : onTwoLines(previousSeal)],
      ['Content that was signed', onTwoLines(contentHash)],
      ['Public document', onTwoLines(publicHash)],
    ],
    pageWidth: PORTRAIT_WIDTH,
  });
}

/** Eight groups a line, so that nobody loses their place in them. */
function onTwoLines(hash: string): string {
  const half = hash.length / 2;
  return `${inGroups(hash.slice(0, half))}\n${inGroups(hash.slice(half))}`;
}
