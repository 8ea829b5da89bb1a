import type { Content } from 'pdfmake/interfaces.js';
import type { CriterionEntry } from '../appendix/document.js';
import { placeOf } from '../appendix/places.js';
import { closedPart } from './closed.js';
import { judgementPaint } from './colour.js';
import type { DataTable } from './data-table.js';
import { cellText, evidenceLine, marked, reference } from './nodes.js';
import { PORTRAIT_WIDTH } from './page.js';

/** Marks a criterion of which nobody is sure that it is in the guidance. */
export const UNSURE = '†';

/** Characteristics or indicators of a theme: the judgement of each, the reason, and what it rests on. */
export function criteriaTable(summary: string, entries: readonly CriterionEntry[]): DataTable {
  return {
    summary,
    columns: [
      { title: 'Ref', share: 9.5 },
      { title: 'In our words', share: 42 },
      { title: 'Judgement', share: 18.5 },
      { title: 'Reason and evidence', share: 60 },
    ],
    rows: entries.map(criterionRow),
    pageWidth: PORTRAIT_WIDTH,
  };
}

function criterionRow(entry: CriterionEntry): Content[] {
  const { background, text } = judgementPaint[entry.judgement.tone];
  return [
    { text: entry.reference, id: placeOf(entry.reference), bold: true },
    entry.unsure ? `${entry.text}\u00a0${UNSURE}` : entry.text,
    { text: marked(entry.judgement), fillColor: background, color: text, bold: true },
    { stack: reasonAndEvidence(entry) },
  ];
}

/** A closed reason has its citations with it under its mark; open evidence stands between them otherwise. */
function reasonAndEvidence({ reason, evidence, citations, closed }: CriterionEntry): Content[] {
  const [said, cited] = [cellText(reason), citations.map(citationLine)];
  if (closed) return [...closedPart([...said, ...cited], closed), ...evidence.map(evidenceLine)];
  return [...said, ...evidence.map(evidenceLine), ...cited];
}

function citationLine(citation: CriterionEntry['citations'][number]): Content {
  const note = citation.note === '' ? '' : `. ${citation.note}`;
  const link = reference(citation.reference, `${citation.reference}, ${citation.themeTitle}`);
  return { text: ['See ', link, `, ${citation.themeTitle}${note}`], margin: [0, 1, 0, 1] };
}
