import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument, EvidenceEntry, FollowOnActionEntry, Section } from '../appendix/document.js';
import { placeOf } from '../appendix/places.js';
import { englishDate, englishPeriod } from '../appendix/english.js';
import { evidenceKindWords } from '../appendix/words.js';
import { closedCells } from './closed.js';
import { QUIET } from './colour.js';
import { dataTable } from './data-table.js';
import { cellText, numbered, outsideLink, placeLink, reference, sectionHeading } from './nodes.js';
import { LANDSCAPE_WIDTH, MARGINS } from './page.js';

/** Enough of a file's SHA-256 to tell it from any other by eye. */
const FINGERPRINT_LENGTH = 16;

/** The action plan and the evidence register, on wide pages. */
export function registerPages({ followOnActions, evidence }: AppendixDocument): Content[] {
  return [
    wide(followOnActions.section, followOnActions.items.length ? [actionTable(followOnActions.items)] : []),
    wide(evidence.section, evidence.items.length ? [evidenceTable(evidence.items)] : []),
  ];
}

function wide(section: Section, content: readonly Content[]): Content {
  return {
    section: [sectionHeading(section, false), ...numbered(section.introduction), ...content],
    pageOrientation: 'landscape',
    pageSize: 'A4',
    pageMargins: MARGINS,
  };
}

function actionTable(items: readonly FollowOnActionEntry[]): Content {
  return dataTable({
    summary: 'Every follow-on action with its owner, due date, status and progress.',
    columns: [
      { title: 'Ref', share: 4.5 },
      { title: 'Follow-on action', share: 26 },
      { title: 'Why', share: 19 },
      { title: 'Theme', share: 13 },
      { title: 'Owner', share: 11.5 },
      { title: 'Due', share: 11 },
      { title: 'Status', share: 9 },
      { title: 'Progress and evidence', share: 26.5 },
    ],
    rows: items.map((item) => closedCells(actionRow(item), item.closed)),
    pageWidth: LANDSCAPE_WIDTH,
    fontSize: 9.5,
  });
}

function actionRow(item: FollowOnActionEntry): Content[] {
  const criteria = item.criteria.flatMap((name, n) => [...(n > 0 ? [', '] : []), reference(name, `Criterion ${name}`)]);
  const evidence = item.evidence.flatMap((name) => [' ', reference(name, `Evidence ${name}`)]);
  return [
    { text: item.reference, id: placeOf(item.reference), bold: true },
    { stack: [{ text: item.title, bold: true }, ...cellText(item.what), quiet(`Origin: ${item.origin}`)] },
    { stack: cellText(item.why) },
    { stack: [{ text: item.themeTitle }, ...(criteria.length > 0 ? [{ text: criteria }] : [])] },
    item.owner ?? '',
    item.dueOn ? englishDate(item.dueOn) : '',
    { stack: [{ text: item.statusWord, bold: true }, ...(item.overdue ? [{ text: '! Overdue', bold: true }] : [])] },
    {
      stack: [
        ...item.notes.flatMap(({ text, by, on }) => [...cellText(text), quiet(`${by}, ${englishDate(on)}`)]),
        ...(evidence.length > 0 ? [{ text: ['Evidence:', ...evidence] }] : []),
      ],
    },
  ];
}

function evidenceTable(items: readonly EvidenceEntry[]): Content {
  return dataTable({
    summary: 'Every item of evidence with who issued it, when, for what period, its grade and where it is used.',
    columns: [
      { title: 'Item', share: 4.5 },
      { title: 'Title, kind and content', share: 37.5 },
      { title: 'Issued by', share: 12.5 },
      { title: 'Issued', share: 10.5 },
      { title: 'Period', share: 12.5 },
      { title: 'Grade as issued', share: 14 },
      { title: 'Review by', share: 10.5 },
      { title: 'Used in', share: 13 },
    ],
    rows: items.map((item) => closedCells(evidenceRow(item), item.closed)),
    pageWidth: LANDSCAPE_WIDTH,
    fontSize: 9.5,
  });
}

function evidenceRow(item: EvidenceEntry): Content[] {
  const title = item.address ? outsideLink(item.title, item.address) : { text: item.title };
  const uses = item.usedBy.flatMap((name, n) => [...(n > 0 ? [', '] : []), placeLink(name)]);
  return [
    { text: item.reference, id: placeOf(item.reference), bold: true },
    {
      stack: [
        { ...title, bold: true },
        quiet(kindAndPlace(item)),
        ...cellText(item.statement),
        ...cellText(item.metric ? [item.metric] : []),
      ],
    },
    item.issuingBody,
    item.issuedOn ? englishDate(item.issuedOn) : '',
    englishPeriod(item.periodFrom, item.periodTo) ?? '',
    item.grade ?? '',
    item.reviewBy ? englishDate(item.reviewBy) : '',
    { text: uses },
  ];
}

/** What an item is, and where it can be found: a file's name with its fingerprint, or an address. */
function kindAndPlace({ kind, address, file }: EvidenceEntry): string {
  const fingerprint = file ? [file.name, `SHA-256 ${file.sha256.slice(0, FINGERPRINT_LENGTH)}…`] : [];
  return [evidenceKindWords[kind], ...(address ? [address] : []), ...fingerprint].join(', ');
}

function quiet(text: string): Content {
  return { text, color: QUIET, margin: [0, 1, 0, 3] };
}
