import type { EvidenceEntry } from '../appendix/document.js';
import { evidenceSection } from '../appendix/evidence-section.js';
import { references } from '../appendix/references.js';
import { themeSections } from '../appendix/theme-section.js';
import { evidenceKindWords } from '../appendix/words.js';
import { cellText } from './cell-text.js';
import { handlingColumns, handlingOf } from './handling.js';
import {
  inColumns,
  type RegisterAudience,
  type RegisterColumn,
  type RegisterDocument,
  type RegisterRow,
} from './register-document.js';
import { materialFor, type RegisterSource, standingOf } from './register-source.js';

const evidenceColumns: readonly RegisterColumn[] = [
  { key: 'reference', title: 'Reference', type: 'text', width: 11 },
  { key: 'kind', title: 'Kind', type: 'text', width: 10 },
  { key: 'title', title: 'Title', type: 'text', width: 30 },
  { key: 'content', title: 'Statement or figure', type: 'text', width: 32 },
  { key: 'issuingBody', title: 'Issued by', type: 'text', width: 16 },
  { key: 'issuedOn', title: 'Issued', type: 'date', width: 13 },
  { key: 'periodFrom', title: 'Period from', type: 'date', width: 13 },
  { key: 'periodTo', title: 'Period to', type: 'date', width: 13 },
  { key: 'grade', title: 'Grade as issued', type: 'text', width: 14 },
  { key: 'reviewBy', title: 'Review by', type: 'date', width: 13 },
  { key: 'address', title: 'Address', type: 'text', width: 20 },
  { key: 'file', title: 'File', type: 'text', width: 18 },
  { key: 'sha256', title: 'SHA-256 of the file', type: 'text', width: 18 },
  { key: 'usedBy', title: 'Used in', type: 'text', width: 14 },
];
const identifierColumn: RegisterColumn = { key: 'id', title: 'Identifier', type: 'text', width: 38, hidden: true };

/** The evidence register of a year as a table: each item once, in the order in which the appendix first refers to it. */
export function evidenceRegister(from: RegisterSource, audience: RegisterAudience): RegisterDocument {
  const { source } = from;
  const { material, classifications } = materialFor(source, audience);
  const refs = references(material);
  const { items } = evidenceSection(material, refs, themeSections(material, refs));
  const ids = new Map([...refs.evidence].map(([id, reference]) => [reference, id]));
  const columns = [...evidenceColumns, ...(classifications ? handlingColumns : []), identifierColumn];
  const rows = items.map((item): RegisterRow => {
    const id = ids.get(item.reference) ?? '';
    const classification = classifications?.get(id);
    return { ...rowOf(item), ...(classification && handlingOf(classification)), id };
  });
  return {
    format: 1,
    kind: 'evidence',
    audience,
    title: `Evidence register ${source.year}`,
    council: source.council.name,
    year: source.year,
    standing: standingOf(from),
    asAt: source.asAt,
    about: [
      'References such as E12, A7 and C3.4 are those of the Best Value self-assessment of the same state and for the same readers.',
      'A grade is shown as its issuer wrote it.',
    ],
    columns,
    rows: inColumns(columns, rows),
  };
}

function rowOf(item: EvidenceEntry): RegisterRow {
  const text = (value: string | null): string | null => (value === null ? null : cellText(value) || null);
  return {
    reference: item.reference,
    kind: evidenceKindWords[item.kind],
    title: text(item.title),
    content: text([...item.statement, ...(item.metric ? [item.metric] : [])].join('\n\n')),
    issuingBody: text(item.issuingBody),
    issuedOn: item.issuedOn,
    periodFrom: item.periodFrom,
    periodTo: item.periodTo,
    grade: text(item.grade),
    reviewBy: item.reviewBy,
    address: text(item.address),
    file: text(item.file?.name ?? null),
    sha256: item.file?.sha256 ?? null,
    usedBy: item.usedBy.join(', ') || null,
  };
}
