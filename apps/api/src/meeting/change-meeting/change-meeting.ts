import { record } from '../../audit-trail/record.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Meeting } from '../meeting.entity.js';
import type { MeetingDto } from '../meeting.dto.js';
import { difference, fieldsOf, type MeetingFields } from '../meeting.fields.js';
import { isComplete, mayHaveDecided } from '../meeting.rules.js';
import { lockYearOf, reviseIfReferredBack } from '../refer-back.js';
import { lockMeetingAt, meetingView } from '../meeting.store.js';
import { meetingTitle } from '../meeting-words.js';
import type { TellOfMeeting } from '../tell-of-meeting.js';
import type { MeetingView } from '../meeting.view.js';

/** Changes what is written of a meeting, such as its outcome once it was held. @throws NotHere, Stale, BadInput, Refused */
export async function changeMeeting(
  work: Work,
  year: string,
  id: string,
  revision: number,
  input: MeetingDto,
  tellOfMeeting: TellOfMeeting,
): Promise<MeetingView> {
  const assessment = await lockYearOf(work, year, input);
  const meeting = await lockMeetingAt(work, assessment, id, revision);
  const before = writtenOf(meeting);
  const after = fieldsOf(input, before.edition);
  badInputUnless(isComplete(after, assessment, londonDate(work.now)));
  refuseUnless(mayHaveDecided(after, assessment));
  const changed = difference(before, after);
  if (!changed) return meetingView(work, year, id);
  const { councilId, now: updatedAt, caller } = work;
  await work
    .repository(Meeting)
    .update({ councilId, id }, { ...after, revision: revision + 1, updatedAt, updatedBy: caller.personId });
  record(work, {
    act: 'change-meeting',
    objectType: 'meeting',
    objectId: id,
    objectTitle: meetingTitle(after),
    assessmentId: assessment.id,
    ...changed,
  });
  const revised = await reviseIfReferredBack(work, assessment, before.outcome, after);
  await tellOfMeeting.run(work, assessment, before.outcome, after, revised);
  return meetingView(work, year, id);
}

function writtenOf(meeting: Meeting): MeetingFields {
  const { edition, body, bodyName, heldOn, outcome, decision, minuteReference, minuteLink } = meeting;
  return { edition, body, bodyName, heldOn, outcome, decision, minuteReference, minuteLink };
}
