import { findPlaceholder } from '@best-value/model';
import { isEmpty, untouched, type CoveringValues, type FieldAnswer } from './answers.js';
import type { CoveringFacts } from './facts.js';
import type { FormField, ReportForm } from './form.js';
import { isMeetingField, isOwnPart, offerFor } from './known-fields.js';

/** Something to put right before a covering report goes to a meeting. */
export interface Problem {
  readonly code: 'empty' | 'placeholder' | 'no-comment' | 'stale-comment' | 'offer-changed';
  /** Key of the field, for a link to it: one of the form, or of the meeting. */
  readonly field: string;
  readonly message: string;
  /** Whether it keeps the report from a meeting, or only ought to be looked at. */
  readonly blocks: boolean;
}

/** Everything that is wrong with a covering report, all at once, in the order of the form. For officers: it may speak of exempt fields. */
export function coveringProblems(form: ReportForm, values: CoveringValues, facts: CoveringFacts): Problem[] {
  return [
    ...problemsOfMeeting(facts),
    ...form.fields.flatMap((field) => {
      if (isMeetingField(field.key)) return [];
      if (field.kind === 'statutory-comments') return problemsOfComments(field, facts);
      return problemsOfField(field, values.get(field.key) ?? untouched(field.initial), facts);
    }),
  ];
}

function problemsOfMeeting({ meeting }: CoveringFacts): Problem[] {
  return [
    ...problemsOfText('title', 'Report title', meeting.title),
    ...problemsOfText('report-to', 'The body that meets', meeting.body),
    ...problemsOfText('meeting-date', 'The day of the meeting', meeting.day ?? ''),
  ];
}

function problemsOfText(field: string, label: string, text: string): Problem[] {
  if (text.trim() === '') return [emptyProblem(field, label)];
  return placeholderProblem(field, label, [text]);
}

function problemsOfField(field: FormField, answer: FieldAnswer, facts: CoveringFacts): Problem[] {
  const { key, label, kind, required } = field;
  if (required && !isOwnPart(field) && isEmpty(kind, answer.value)) return [emptyProblem(key, label)];
  return [...placeholderProblem(key, label, textsOf(field, answer)), ...changedOffer(field, answer, facts)];
}

function changedOffer(field: FormField, answer: FieldAnswer, { offers }: CoveringFacts): Problem[] {
  const offer = offerFor(field, offers);
  if (answer.offered === null || offer === null || offer === answer.offered || answer.value.text === offer) return [];
  const message = `${field.label}: the assessment has changed since its text was offered. Compare it with the text that is offered now`;
  return [{ code: 'offer-changed', field: field.key, message, blocks: false }];
}

function problemsOfComments({ key, required }: FormField, { officers }: CoveringFacts): Problem[] {
  return officers.flatMap(({ post, said }): Problem[] => {
    const name = `${post.charAt(0).toLowerCase()}${post.slice(1)}`;
    if (said === null || said.comment.trim() === '') {
      const message = `The ${name} has not commented on the assessment yet`;
      return required ? [{ code: 'no-comment', field: key, message, blocks: true }] : [];
    }
    if (!said.current) {
      const message = `The ${name} commented on an earlier text of the assessment and has to sign again`;
      return [{ code: 'stale-comment', field: key, message, blocks: true }];
    }
    return placeholderProblem(key, `The comment of the ${name}`, [said.comment]);
  });
}

function emptyProblem(field: string, label: string): Problem {
  return { code: 'empty', field, message: `${label}: nothing is entered`, blocks: true };
}

function placeholderProblem(field: string, label: string, texts: readonly string[]): Problem[] {
  const found = texts.map(findPlaceholder).find((placeholder) => placeholder !== null);
  if (found === undefined) return [];
  return [{ code: 'placeholder', field, message: `${label}: “${found}” is still to be filled in`, blocks: true }];
}

/** Every text of an answer that is printed. Of background papers, the items are those that are left out. */
function textsOf({ kind, cleared }: FormField, { value, clearedBy }: FieldAnswer): string[] {
  return [
    value.text,
    ...(kind === 'coded' ? value.items.flatMap(({ code, words }) => [code, words]) : []),
    ...(kind === 'table' ? value.rows.flat() : []),
    ...(kind === 'contacts' ? value.contacts.flatMap((contact) => Object.values(contact) as string[]) : []),
    ...(cleared ? [clearedBy] : []),
  ];
}
