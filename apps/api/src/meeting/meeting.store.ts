import type { Assessment } from '../assessment/assessment.entity.js';
import { NotHere, Stale } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { Meeting } from './meeting.entity.js';
import { meetingStatement, toMeetingView, type MeetingRow } from './meeting-rows.js';
import type { MeetingView } from './meeting.view.js';

/** How many meetings a year has. */
export async function countMeetings(work: Work, assessmentId: string): Promise<number> {
  const [row] = await work.query<{ count: number }>(
    'select count(*)::int as count from meeting where council_id = $1 and assessment_id = $2 and removed_at is null',
    [work.councilId, assessmentId],
  );
  return row?.count ?? 0;
}

/**
 * One meeting of an assessment, held until the work ends.
 * @param removed whether a removed one is looked for instead
 * @throws NotHere
 */
export async function lockMeeting(work: Work, assessmentId: string, id: string, removed = false): Promise<Meeting> {
  const meeting = await work
    .repository(Meeting)
    .findOne({ where: { councilId: work.councilId, id, assessmentId }, lock: { mode: 'pessimistic_write' } });
  if (!meeting || (meeting.removedAt !== null) !== removed) throw new NotHere('meeting');
  return meeting;
}

/** As `lockMeeting`, for a change of what the caller saw. @throws NotHere, Stale */
export async function lockMeetingAt(
  work: Work,
  { id: assessmentId, year }: Pick<Assessment, 'id' | 'year'>,
  id: string,
  revision: number,
): Promise<Meeting> {
  const meeting = await lockMeeting(work, assessmentId, id);
  if (meeting.revision === revision) return meeting;
  const current = await meetingView(work, year, id);
  throw new Stale(current, current.updatedBy?.name ?? null, current.updatedAt);
}

/** A meeting as people see it, within the work. @throws NotHere */
export async function meetingView(work: Work, year: string, id: string): Promise<MeetingView> {
  const { text, values } = meetingStatement(work.councilId, year, id);
  const [row] = await work.query<MeetingRow>(text, values);
  if (!row) throw new NotHere('meeting');
  return toMeetingView(row);
}
