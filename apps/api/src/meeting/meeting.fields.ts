import type { MeetingDto } from './meeting.dto.js';
import type { MeetingBody, MeetingOutcome } from './meeting-words.js';

/** What people write of a meeting: as it is stored, compared and put into the audit trail. */
export interface MeetingFields {
  edition: number;
  body: MeetingBody;
  bodyName: string | null;
  heldOn: string;
  outcome: MeetingOutcome | null;
  decision: string;
  minuteReference: string;
  minuteLink: string | null;
}

/** The fields as they were sent. @param edition the one that stands when none was sent */
export function fieldsOf(sent: MeetingDto, edition: number): MeetingFields {
  return {
    edition: sent.edition ?? edition,
    body: sent.body,
    // A name typed before another body was chosen is of no use.
    bodyName: sent.body === 'other' ? (sent.bodyName?.trim() ?? '') : null,
    heldOn: sent.heldOn,
    outcome: sent.outcome || null,
    decision: sent.decision?.trim() ?? '',
    minuteReference: sent.minuteReference?.trim() ?? '',
    minuteLink: sent.minuteLink?.trim() || null,
  };
}

/** What differs, for the audit trail; null when nothing does. */
export function difference(
  before: MeetingFields,
  after: MeetingFields,
): { before: Partial<MeetingFields>; after: Partial<MeetingFields> } | null {
  const names = (Object.keys(after) as (keyof MeetingFields)[]).filter((name) => before[name] !== after[name]);
  if (names.length === 0) return null;
  const only = (fields: MeetingFields): Partial<MeetingFields> =>
    Object.fromEntries(names.map((name) => [name, fields[name]]));
  return { before: only(before), after: only(after) };
}
