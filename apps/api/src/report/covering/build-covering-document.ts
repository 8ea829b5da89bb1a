import { dayInWords } from '../../meeting/meeting-words.js';
import { wellFormed } from '../appendix/well-formed.js';
import { untouched, type CoveringValues, type FieldAnswer } from './answers.js';
import { blocksOf, numberingOf, unnumbered, type Numbering } from './blocks.js';
import { coveringProblems } from './covering-problems.js';
import type { Block, CoveringDocument, CoveringSection, FrontSheetRow } from './document.js';
import type { CoveringFacts } from './facts.js';
import type { FormField, ReportForm } from './form.js';
import { bannerField, isMeetingField, isOwnPart, meetingFields } from './known-fields.js';
import { commentRows, commentSection, listedBlocks } from './own-parts.js';

/** A field with what is printed of it: only what its reader may see. */
interface Shown {
  readonly field: FormField;
  readonly answer: FieldAnswer;
  /** Paragraph of Schedule 12A, in a restricted report only. */
  readonly exempt: number | null;
}

/**
 * Makes the covering report: pure. Fields without an answer are not there, nor is a heading over none. In the public report
 * an exempt field is as if its form had never had it, so that nothing tells that something is held back.
 */
export function buildCoveringDocument(
  form: ReportForm,
  values: CoveringValues,
  facts: CoveringFacts,
  audience: CoveringDocument['audience'],
): CoveringDocument {
  const shown = form.fields.flatMap((field) => seenBy(audience, field, values));
  const printed = shown.filter(({ field }) => field.key !== bannerField);
  const problems = coveringProblems(form, values, facts);
  return wellFormed({
    format: 1,
    audience,
    title: facts.meeting.title,
    council: facts.council,
    form: form.key,
    date: facts.meeting.day ?? facts.asAt,
    banner: bannerOf(form, shown, facts),
    frontSheet: frontSheet(
      printed.filter(({ field }) => field.place === 'front-sheet'),
      facts,
    ),
    sections: sections(
      printed.filter(({ field }) => field.place === 'body'),
      facts,
    ),
    draft: !facts.sealed || problems.some(({ blocks }) => blocks),
  });
}

/**
 * The same report by its fields, for templates that place each of them: what is printed of a field, under the field's key, and
 * the meeting under its own. Fields of which nothing is printed are not there.
 */
export function coveringParts(
  form: ReportForm,
  values: CoveringValues,
  facts: CoveringFacts,
  audience: CoveringDocument['audience'],
): ReadonlyMap<string, readonly Block[]> {
  const shown = form.fields.flatMap((field) => seenBy(audience, field, values));
  const inPlace = (place: FormField['place']) => shown.filter(({ field }) => field.place === place);
  const ofFront = inPlace('front-sheet').map((one): Part => [one.field.key, rowsOf(one, facts).flatMap(labelled)]);
  const ofBody = keyedSections(inPlace('body'), facts).map(({ key, section }): Part => [key, section.blocks]);
  const ofMeeting = meetingFields.map((key): Part => [key, meetingBlock({ key }, facts, unnumbered)]);
  return new Map(wellFormed([...ofMeeting, ...ofFront, ...ofBody].filter(([, blocks]) => blocks.length > 0)));
}

type Part = readonly [key: string, blocks: readonly Block[]];

/** A row of a field that has several says what it is; the only one of a field needs no name. */
function labelled({ label, blocks }: Row, _place: number, rows: readonly Row[]): readonly Block[] {
  return rows.length === 1 ? blocks : [{ kind: 'paragraph', number: null, text: label }, ...blocks];
}

function seenBy(audience: CoveringDocument['audience'], field: FormField, values: CoveringValues): Shown[] {
  const answer = values.get(field.key) ?? untouched(field.initial);
  if (answer.classification.level !== 'exempt') return [{ field, answer, exempt: null }];
  if (audience === 'restricted') return [{ field, answer, exempt: answer.classification.paragraph }];
  // The service's own lists are made from what is public: only the lines that officers added are held back.
  return isOwnPart(field) ? [{ field, answer: { ...answer, value: { ...answer.value, text: '' } }, exempt: null }] : [];
}

/** The body, its day and what it is asked to do, as far as the form has no row for them. */
function bannerOf(form: ReportForm, shown: readonly Shown[], { meeting }: CoveringFacts): string[] {
  const has = (key: string): boolean => form.fields.some((field) => field.key === key);
  const asked = shown.find(({ field }) => field.key === bannerField);
  return [
    has('report-to') ? '' : meeting.body,
    has('meeting-date') || meeting.day === null ? '' : dayInWords(meeting.day),
    asked?.answer.value.text ?? '',
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function frontSheet(shown: readonly Shown[], facts: CoveringFacts): FrontSheetRow[] {
  let over: string | null = null;
  return shown.flatMap((one): FrontSheetRow[] => {
    const { field } = one;
    // Each officer's comment is a row of its own, so the field's label is the heading over them.
    const ofOfficers = field.kind === 'statutory-comments';
    const rows = rowsOf(one, facts);
    if (rows.length === 0) return [];
    const heading = ofOfficers ? field.label : field.group;
    const isNew = heading !== null && heading !== over;
    over = heading;
    return isNew ? [{ kind: 'heading', text: heading }, ...rows] : rows;
  });
}

type Row = Extract<FrontSheetRow, { kind: 'field' }>;

function rowsOf(one: Shown, facts: CoveringFacts): Row[] {
  if (one.field.kind === 'statutory-comments') return commentRows(facts.officers);
  const blocks = fieldBlocks(one, facts, unnumbered);
  return blocks.length === 0 ? [] : [{ kind: 'field', label: one.field.label, blocks }];
}

function sections(shown: readonly Shown[], facts: CoveringFacts): CoveringSection[] {
  return keyedSections(shown, facts).map(({ section }) => section);
}

function keyedSections(shown: readonly Shown[], facts: CoveringFacts): { key: string; section: CoveringSection }[] {
  const made: { key: string; section: CoveringSection }[] = [];
  for (const one of shown) {
    const number = made.length + 1;
    const blocks = fieldBlocks(one, facts, numberingOf(number));
    const { key, group, label } = one.field;
    const title = group === null ? label : `${group}: ${label}`;
    if (blocks.length > 0) made.push({ key, section: { number, title, blocks } });
  }
  return made;
}

function fieldBlocks({ field, answer, exempt }: Shown, facts: CoveringFacts, number: Numbering): Block[] {
  if (field.kind === 'statutory-comments') return commentSection(facts.officers, number);
  if (isMeetingField(field.key)) return meetingBlock(field, facts, number);
  const listed = listedBlocks(field, answer.value.items, facts);
  const written = blocksOf(field, answer, number);
  return [...listed, ...(exempt === null ? written : written.map((block) => ({ ...block, exempt })))];
}

function meetingBlock({ key }: Pick<FormField, 'key'>, { meeting }: CoveringFacts, number: Numbering): Block[] {
  const day = meeting.day === null ? '' : dayInWords(meeting.day);
  const text = (key === 'title' ? meeting.title : key === 'report-to' ? meeting.body : day).trim();
  return text === '' ? [] : [{ kind: 'paragraph', number: number(), text }];
}
