import type { Statement } from '../work/statement.js';
import { mostMeetings, type MeetingBody, type MeetingOutcome } from './meeting-words.js';
import type { MeetingView } from './meeting.view.js';

export interface MeetingRow {
  id: string;
  edition: number;
  body: MeetingBody;
  body_name: string | null;
  held_on: string;
  outcome: MeetingOutcome | null;
  decision: string;
  minute_reference: string;
  minute_link: string | null;
  awaits_revision: boolean;
  revision: number;
  updated_at: Date;
  updated_by: string | null;
  updated_by_name: string | null;
  removed_at: Date | null;
  removed_by: string | null;
  removed_by_name: string | null;
}

const rowsText = `
  select meeting.*, meeting.held_on::text as held_on, updater.name as updated_by_name, remover.name as removed_by_name,
    coalesce(meeting.removed_at is null and meeting.outcome = 'referred-back' and assessment.state = 'sealed' and meeting.edition = assessment.edition, false)
      as awaits_revision
  from meeting join assessment on assessment.council_id = meeting.council_id and assessment.id = meeting.assessment_id
  left join person updater on updater.id = meeting.updated_by
  left join person remover on remover.id = meeting.removed_by
  where meeting.council_id = $1 and assessment.year = $2`;

/** The meetings of a year by date, or those that were removed from it. */
export function meetingsStatement(councilId: string, year: string, removed: boolean): Statement {
  const which = removed ? 'is not null' : 'is null';
  return {
    // Removed ones count to no bound, so their list has one of its own.
    text: `${rowsText} and meeting.removed_at ${which} order by meeting.held_on, meeting.created_at, meeting.id limit ${mostMeetings * 2}`,
    values: [councilId, year],
  };
}

/** One meeting of a year. */
export function meetingStatement(councilId: string, year: string, id: string): Statement {
  return { text: `${rowsText} and meeting.id = $3`, values: [councilId, year, id] };
}

export function toMeetingView(row: MeetingRow): MeetingView {
  const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });
  return {
    id: row.id,
    edition: row.edition,
    body: row.body,
    bodyName: row.body_name,
    heldOn: row.held_on,
    outcome: row.outcome,
    decision: row.decision,
    minuteReference: row.minute_reference,
    minuteLink: row.minute_link,
    awaitsRevision: row.awaits_revision,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: person(row.updated_by, row.updated_by_name),
    removedAt: row.removed_at?.toISOString() ?? null,
    removedBy: person(row.removed_by, row.removed_by_name),
  };
}
