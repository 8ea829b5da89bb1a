import type { MeetingInput } from '../../api/meeting-api';
import type { MeetingView } from '../../api/types';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { dateInWords } from '../../format/dates';
import { bodyInWords, outcomes } from './meeting-words';

/** The answers of the meeting form; empty text stands for nothing. */
export interface MeetingAnswers extends Record<string, unknown> {
  body: string;
  bodyName: string;
  heldOn: string | null;
  outcome: string;
  decision: string;
  minuteReference: string;
  minuteLink: string;
  edition: string;
}

/** Empty answers, or those of a meeting. @param edition the newest of the year */
export function meetingAnswers(meeting: MeetingView | null, edition: number): MeetingAnswers {
  return {
    body: meeting?.body ?? '',
    bodyName: meeting?.bodyName ?? '',
    heldOn: meeting?.heldOn ?? null,
    outcome: meeting?.outcome ?? '',
    decision: meeting?.decision ?? '',
    minuteReference: meeting?.minuteReference ?? '',
    minuteLink: meeting?.minuteLink ?? '',
    edition: String(meeting?.edition ?? edition),
  };
}

/** What to send. The words of a decision that was taken back go with it, as do those of a body that was not chosen after all. */
export function meetingInput(answers: MeetingAnswers): MeetingInput {
  const { body, bodyName, heldOn, outcome, decision, minuteReference, minuteLink, edition } = answers;
  return {
    body: body as MeetingInput['body'],
    bodyName: body === 'other' ? bodyName.trim() : null,
    heldOn: heldOn ?? '',
    outcome: (outcome || null) as MeetingInput['outcome'],
    decision: outcome ? decision.trim() : '',
    minuteReference: minuteReference.trim(),
    minuteLink: minuteLink.trim() || null,
    edition: Number(edition),
  };
}

const words = (name: string): FieldWords => ({ name, text: true, show: (value) => String(value ?? '') });
const choice = (name: string, show: (value: string) => string): FieldWords => ({
  name,
  text: false,
  show: (value) => show(String(value ?? '')),
});

/** How each answer is named and shown when two people changed it. */
export const meetingFields: Record<string, FieldWords> = {
  body: choice('the body', (value) => bodyInWords(value, 'Another body')),
  bodyName: words('the name of the body'),
  heldOn: choice('the date', (value) => dateInWords(value) || 'No date'),
  outcome: choice('what it decided', (value) => outcomes.find((one) => one.value === value)?.label ?? value),
  decision: words('the words of the decision'),
  minuteReference: words('the minute reference'),
  minuteLink: words('the address of the minutes'),
  edition: choice('the edition', (value) => `Edition ${value}`),
};
