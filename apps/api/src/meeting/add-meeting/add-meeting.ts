import { randomUUID } from 'node:crypto';
import { record } from '../../audit-trail/record.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Meeting } from '../meeting.entity.js';
import type { MeetingDto } from '../meeting.dto.js';
import { fieldsOf } from '../meeting.fields.js';
import { isComplete, mayAddOne, mayHaveDecided } from '../meeting.rules.js';
import { lockYearOf, reviseIfReferredBack } from '../refer-back.js';
import { countMeetings, meetingView } from '../meeting.store.js';
import { meetingTitle } from '../meeting-words.js';
import type { TellOfMeeting } from '../tell-of-meeting.js';
import type { MeetingView } from '../meeting.view.js';

/** Writes down a meeting, planned or held, beside a year; one that referred it back takes it up again. @param year `2026/27` @throws NotHere, BadInput, Refused */
export async function addMeeting(
  work: Work,
  year: string,
  input: MeetingDto,
  tellOfMeeting: TellOfMeeting,
): Promise<MeetingView> {
  const assessment = await lockYearOf(work, year, input);
  const fields = fieldsOf(input, assessment.edition);
  badInputUnless(isComplete(fields, assessment, londonDate(work.now)));
  refuseUnless(mayHaveDecided(fields, assessment));
  refuseUnless(mayAddOne(await countMeetings(work, assessment.id)));
  const { councilId, now: updatedAt, caller } = work;
  const id = randomUUID();
  await work.repository(Meeting).insert({
    ...fields,
    councilId,
    id,
    assessmentId: assessment.id,
    createdAt: updatedAt,
    updatedAt,
    updatedBy: caller.personId,
  });
  record(work, {
    act: 'add-meeting',
    objectType: 'meeting',
    objectId: id,
    objectTitle: meetingTitle(fields),
    assessmentId: assessment.id,
    before: null,
    after: fields,
  });
  const revised = await reviseIfReferredBack(work, assessment, null, fields);
  await tellOfMeeting.run(work, assessment, null, fields, revised);
  return meetingView(work, year, id);
}
