import type { Assessment } from '../assessment/assessment.entity.js';
import { lockAssessment } from '../assessment/assessment.store.js';
import { reviseEdition } from '../seal/revise/revise-edition.js';
import type { Work } from '../work/work.js';
import type { MeetingDto } from './meeting.dto.js';
import type { MeetingFields } from './meeting.fields.js';
import { meetingTitle } from './meeting-words.js';

/** What a revision's reason has room for. */
const longestReason = 1000;

/**
 * The year that a meeting stands beside; held for writing when the meeting may take it up again. Two who wait for a stronger hold while
 * each has a weaker one would wait for ever.
 * @throws NotHere
 */
export function lockYearOf(work: Work, year: string, input: MeetingDto): Promise<Assessment> {
  return lockAssessment(work, year, input.outcome === 'referred-back' ? 'write' : 'share');
}

/**
 * A meeting that refers back what is sealed starts a superseding revision, with its own words as the reason. The sealed edition
 * stays as it is. Whoever writes the decision down need not be whose turn a revision is: the meeting decided it.
 * @param before the outcome that was written down until now
 * @returns whether it did
 */
export async function reviseIfReferredBack(
  work: Work,
  assessment: Assessment,
  before: MeetingFields['outcome'],
  fields: MeetingFields,
): Promise<boolean> {
  if (fields.outcome !== 'referred-back' || before === 'referred-back') return false;
  if (assessment.state !== 'sealed' || fields.edition !== assessment.edition) return false;
  await reviseEdition(work, assessment, reasonOf(fields), { decidedByMeeting: true });
  return true;
}

function reasonOf(fields: MeetingFields): string {
  const words = `Referred back by ${meetingTitle(fields)}: ${fields.decision}`;
  return words.length <= longestReason ? words : `${words.slice(0, longestReason - 1).toWellFormed()}…`;
}
