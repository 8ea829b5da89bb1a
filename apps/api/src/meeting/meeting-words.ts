/** The bodies that receive an assessment; of another one its name is written down. */
export const meetingBodies = ['audit-committee', 'cabinet', 'full-council', 'other'] as const;
export type MeetingBody = (typeof meetingBodies)[number];

/** What a meeting can do with what it received. */
export const meetingOutcomes = ['noted', 'approved', 'referred-back'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** More than a year ever has; so a list is always whole. */
export const mostMeetings = 50;

const bodyWords: Record<Exclude<MeetingBody, 'other'>, string> = {
  'audit-committee': 'Audit committee',
  cabinet: 'Cabinet',
  'full-council': 'Full council',
};

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What people call a meeting: `Audit committee, 4 June 2027`. */
export function meetingTitle({
  body,
  bodyName,
  heldOn,
}: {
  body: MeetingBody;
  bodyName: string | null;
  heldOn: string;
}): string {
  return `${body === 'other' ? bodyName : bodyWords[body]}, ${dayInWords(heldOn)}`;
}

/** @param day YYYY-MM-DD */
export function dayInWords(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}
