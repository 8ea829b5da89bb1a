import type { AppendixDocument, EvidenceEntry, FollowOnActionEntry } from '../appendix/document.js';
import { englishDate, englishPeriod } from '../appendix/english.js';
import { placeOf } from '../appendix/places.js';
import { evidenceKindWords } from '../appendix/words.js';
import { type Html, html, joined, type Piece } from './html.js';
import { lines, outsideLink, paragraphs, references, sectionPart, table } from './nodes.js';

/** Enough of a file's SHA-256 to tell it from any other by eye. */
const FINGERPRINT_LENGTH = 16;

/** The action plan and the evidence register. */
export function registerParts({ followOnActions, evidence }: AppendixDocument): Html[] {
  return [
    sectionPart(
      followOnActions.section,
      table(
        'Every follow-on action with its owner, due date, status and progress',
        ['Ref', 'Follow-on action', 'Why', 'Theme', 'Owner', 'Due', 'Status', 'Progress and evidence'],
        followOnActions.items.map((item) => ({ id: placeOf(item.reference), cells: action(item) })),
      ),
    ),
    sectionPart(
      evidence.section,
      table(
        'Every item of evidence with who issued it, when, for what period, its grade and where it is used',
        ['Item', 'Title, kind and content', 'Issued by', 'Issued', 'Period', 'Grade as issued', 'Review by', 'Used in'],
        evidence.items.map((item) => ({ id: placeOf(item.reference), cells: evidenceCells(item) })),
      ),
    ),
  ];
}

function action(item: FollowOnActionEntry): Piece[] {
  const { what, why, criteria, notes, evidence } = item;
  return [
    item.reference,
    [html`<p><strong>${item.title}</strong></p>`, paragraphs(what), html`<p class="quiet">Origin: ${item.origin}</p>`],
    paragraphs(why),
    [html`<p>${item.themeTitle}</p>`, criteria.length > 0 && html`<p>${references(criteria)}</p>`],
    item.owner,
    item.dueOn === null ? null : englishDate(item.dueOn),
    html`<strong>${item.statusWord}${item.overdue && ' ! Overdue'}</strong>`,
    [
      notes.map(({ text, by, on }) => [paragraphs(text), html`<p class="quiet">${by}, ${englishDate(on)}</p>`]),
      evidence.length > 0 && html`<p>Evidence: ${references(evidence)}</p>`,
    ],
  ];
}

function evidenceCells(item: EvidenceEntry): Piece[] {
  const { address, file, statement, metric } = item;
  const place = [
    evidenceKindWords[item.kind],
    ...(address === null ? [] : [outsideLink(address, address)]),
    ...(file ? [file.name, `SHA-256 ${file.sha256.slice(0, FINGERPRINT_LENGTH)}…`] : []),
  ];
  return [
    item.reference,
    [
      html`<p><strong>${item.title}</strong></p>`,
      html`<p class="quiet">${joined(place, ', ')}</p>`,
      paragraphs(statement),
      metric !== null && html`<p>${lines(metric)}</p>`,
    ],
    item.issuingBody,
    item.issuedOn === null ? null : englishDate(item.issuedOn),
    englishPeriod(item.periodFrom, item.periodTo),
    item.grade,
    item.reviewBy === null ? null : englishDate(item.reviewBy),
    references(item.usedBy),
  ];
}
