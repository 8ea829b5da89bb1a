import { verdict, type Reason, type Verdict } from '../work/refusals.js';
import type { AssessmentState } from '../assessment/ladder/states.js';
import type { MeetingFields } from './meeting.fields.js';
import { dayInWords, mostMeetings } from './meeting-words.js';

/** Whether what is said of a meeting is complete, and can be so. @param today the date it is in London, YYYY-MM-DD */
export function isComplete(fields: MeetingFields, assessment: { edition: number }, today: string): Verdict {
  const because: Reason[] = [];
  const add = (field: keyof MeetingFields, code: string, message: string) => because.push({ code, field, message });
  if (fields.body === 'other' && fields.bodyName === '') add('bodyName', 'unnamed', 'Enter the name of the body');
  if (fields.edition > assessment.edition) add('edition', 'unknown-edition', 'Choose an edition of this year');
  if (fields.outcome !== null && fields.heldOn > today)
    add(
      'outcome',
      'not-yet',
      `The meeting is on ${dayInWords(fields.heldOn)}. Enter what it decided once it has been held`,
    );
  if (fields.outcome !== null && fields.decision === '') add('decision', 'no-words', 'Enter the words of the decision');
  if (fields.outcome === null && fields.decision !== '')
    add('outcome', 'no-outcome', 'Choose what the meeting decided');
  return verdict(because);
}

/**
 * Whether a meeting can have decided on this edition: on one that has left drafting, or on one before it. A meeting can be planned
 * at any time.
 */
export function mayHaveDecided(
  { outcome, edition }: MeetingFields,
  assessment: { year: string; state: AssessmentState; edition: number },
): Verdict {
  if (outcome === null || edition < assessment.edition || assessment.state !== 'drafting') return verdict([]);
  const message = `The ${assessment.year} assessment is being drafted: there is no text yet that a meeting could have decided on.`;
  return verdict([{ code: 'wrong-state', message }]);
}

export function mayAddOne(count: number): Verdict {
  if (count < mostMeetings) return verdict([]);
  return verdict([{ code: 'too-many', message: `A year can have ${mostMeetings} meetings. Remove one first.` }]);
}
