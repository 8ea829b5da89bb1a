import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Meeting } from '../meeting.entity.js';
import { mayAddOne } from '../meeting.rules.js';
import { countMeetings, lockMeeting, lockMeetingAt, meetingView } from '../meeting.store.js';
import { meetingTitle } from '../meeting-words.js';
import type { MeetingView } from '../meeting.view.js';

/** Takes a meeting away that should not stand there; it stays in history and can be put back. @throws NotHere, Stale */
export async function removeMeeting(work: Work, year: string, id: string, revision: number): Promise<void> {
  const assessment = await lockAssessment(work, year);
  const meeting = await lockMeetingAt(work, assessment, id, revision);
  await mark(work, meeting, { removedAt: work.now, removedBy: work.caller.personId });
  recordMove(work, 'remove-meeting', meeting);
}

/** Puts a removed meeting back as it was. @throws NotHere, Refused */
export async function restoreMeeting(work: Work, year: string, id: string): Promise<MeetingView> {
  const assessment = await lockAssessment(work, year);
  const meeting = await lockMeeting(work, assessment.id, id, true);
  refuseUnless(mayAddOne(await countMeetings(work, assessment.id)));
  await mark(work, meeting, { removedAt: null, removedBy: null });
  recordMove(work, 'restore-meeting', meeting);
  return meetingView(work, year, id);
}

async function mark(work: Work, meeting: Meeting, removal: Pick<Meeting, 'removedAt' | 'removedBy'>): Promise<void> {
  const { councilId, now: updatedAt, caller } = work;
  await work
    .repository(Meeting)
    .update(
      { councilId, id: meeting.id },
      { ...removal, revision: meeting.revision + 1, updatedAt, updatedBy: caller.personId },
    );
}

function recordMove(work: Work, act: string, meeting: Meeting): void {
  const { id, assessmentId, outcome, decision, removedAt } = meeting;
  const said = { outcome, decision };
  const removing = removedAt === null;
  record(work, {
    act,
    objectType: 'meeting',
    objectId: id,
    objectTitle: meetingTitle(meeting),
    assessmentId,
    before: removing ? said : null,
    after: removing ? null : said,
  });
}
