import type { MeetingView } from '../../api/types';
import { dateInWords } from '../../format/dates';
import type { Choice } from '../../ui/radios/radios';

/** The bodies that an assessment goes to. */
export const bodies: readonly Choice[] = [
  { value: 'audit-committee', label: 'Audit committee' },
  { value: 'cabinet', label: 'Cabinet' },
  { value: 'full-council', label: 'Full council' },
  { value: 'other', label: 'Another body' },
];

/** What a meeting can do with what it received; the empty answer is for one to come. */
export const outcomes: readonly Choice[] = [
  { value: '', label: 'Nothing yet', hint: 'It is still to be held, or its minutes are not there yet' },
  { value: 'noted', label: 'It noted the assessment' },
  { value: 'approved', label: 'It approved the assessment' },
  {
    value: 'referred-back',
    label: 'It referred the assessment back',
    hint: 'If this edition is sealed, saving opens a superseding revision with the words of the decision as its reason. The sealed edition stays readable',
  },
];

/** "Full council, 4 June 2027". */
export function meetingTitle({ body, bodyName, heldOn }: Pick<MeetingView, 'body' | 'bodyName' | 'heldOn'>): string {
  return `${bodyInWords(body, bodyName)}, ${dateInWords(heldOn)}`;
}

export function bodyInWords(body: string, bodyName: string | null): string {
  return body === 'other' ? (bodyName ?? '') : (bodies.find(({ value }) => value === body)?.label ?? body);
}

const tags = {
  noted: { word: 'Noted', colour: 'govuk-tag--blue' },
  approved: { word: 'Approved', colour: 'govuk-tag--green' },
  'referred-back': { word: 'Referred back', colour: 'govuk-tag--orange' },
};

/** What became of it, as a tag. @param today YYYY-MM-DD in London */
export function outcomeTag(
  { outcome, heldOn }: Pick<MeetingView, 'outcome' | 'heldOn'>,
  today: string,
): { word: string; colour: string } {
  if (outcome !== null) return tags[outcome];
  return heldOn > today
    ? { word: 'Planned', colour: 'govuk-tag--grey' }
    : { word: 'Outcome to be recorded', colour: 'govuk-tag--yellow' };
}
