import type { Day } from '../challenge/challenge-record.js';
import { clearDaysBefore, clearWorkingDaysBefore } from './clear-days.js';

/** A day on which something has to be public at the latest. */
export interface Deadline {
  rule: NoticeRule;
  /** The last day that is early enough; null when the bank holidays before the meeting are not known. */
  lastDay: Day | null;
  /** Whether that day is over. Null when it is not known. */
  passed: boolean | null;
}

/**
 * `papers`: agenda and reports of a meeting. `executive-notice`: that an executive will take a key decision, or meet in private.
 */
export type NoticeRule = 'papers' | 'executive-notice';

/** A meeting as far as notice of it goes. */
export interface MeetingToCome {
  heldOn: Day;
  /** Whether it is of the executive, such as a cabinet. */
  executive: boolean;
  /** Whether it takes a key decision or considers something in private. Only an executive's is asked for. */
  keyOrPrivate: boolean;
}

const CLEAR_DAYS_FOR_PAPERS = 5;
const CLEAR_DAYS_FOR_EXECUTIVE = 28;

/**
 * When the papers of a meeting, and an executive's notice of what it will decide, have to be public.
 *
 * Papers: agenda and reports lie open to the public for five clear days at least before the meeting; for councils and committees
 * by section 100B of the Local Government Act 1972 (three days became five in 2002), for executives by regulation 7 of the Local Authorities
 * (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012. Neither the day of publication nor the
 * day of the meeting counts; nor do Saturdays, Sundays and bank holidays, when nobody can come and read: the careful reading, and the usual one.
 *
 * An executive: 28 clear days before it meets in private (regulation 5) or takes a key decision (regulation 9) it says so in public.
 * These are days of any kind. Where that cannot be done there are the exceptions of regulations 5(6), 10 and 11, for the council's lawyers.
 * @param today the date it is in London
 */
export function noticeOf({ heldOn, executive, keyOrPrivate }: MeetingToCome, today: Day): Deadline[] {
  const papers = deadline('papers', clearWorkingDaysBefore(heldOn, CLEAR_DAYS_FOR_PAPERS), today);
  if (!executive || !keyOrPrivate) return [papers];
  return [papers, deadline('executive-notice', clearDaysBefore(heldOn, CLEAR_DAYS_FOR_EXECUTIVE), today)];
}

function deadline(rule: NoticeRule, lastDay: Day | null, today: Day): Deadline {
  return { rule, lastDay, passed: lastDay === null ? null : today > lastDay };
}
