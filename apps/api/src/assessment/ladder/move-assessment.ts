import { randomBytes } from 'node:crypto';
import { record } from '../../audit-trail/record.js';
import { NotAllowed, Refused } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { AssessmentTheme } from '../assessment-theme.entity.js';
import { Assessment } from '../assessment.entity.js';
import { type AssessmentMoveKey, assessmentMove, type Move } from './ladder.js';
import { isTheirs } from './moves-of.js';
import { stateWords } from './state-words.js';
import type { AssessmentState } from './states.js';

/** What goes along with a move. */
export interface AlongWithMove {
  /** Why it goes back; of every move back, and of no other. */
  reason?: string;
  /** Themes that go back to drafting with it. */
  themeKeys?: readonly string[];
  /** A meeting decided on it: whoever writes that down makes the move, whosever turn it is. */
  decidedByMeeting?: boolean;
  /** What else the trail shall say of it. */
  after?: object;
}

/**
 * The move of this name from where an assessment stands. Acts ask it first: what is missing in the text is nothing to those whose
 * turn it is not.
 * @throws Refused when the ladder has no such move from here, NotAllowed when the caller's roles do not allow it there
 */
export function ownMove(work: Work, assessment: Assessment, key: AssessmentMoveKey): Move<AssessmentState> {
  const move = theMove(assessment, key);
  const theirs = isTheirs(move, work.caller);
  if (!theirs.allowed) throw new NotAllowed(theirs.because.map(({ message }) => message).join(' '));
  return move;
}

function theMove(assessment: Assessment, key: AssessmentMoveKey): Move<AssessmentState> {
  const { year, state } = assessment;
  const move = assessmentMove(key, assessment);
  if (!move) throw new Refused([{ code: 'wrong-state', message: `The ${year} assessment ${stateWords[state]}.` }]);
  return move;
}

/**
 * Moves an assessment on its ladder and writes it to the trail. Whoever calls has asked every further rule of the move.
 * @param assessment held for writing
 * @throws Refused when the ladder has no such move from here, NotAllowed when the caller's roles do not allow it there
 */
export async function moveAssessment(
  work: Work,
  assessment: Assessment,
  key: AssessmentMoveKey,
  { reason, themeKeys = [], decidedByMeeting = false, after = {} }: AlongWithMove = {},
): Promise<void> {
  const { id, year, state, revision, edition } = assessment;
  const move = decidedByMeeting ? theMove(assessment, key) : ownMove(work, assessment, key);
  if (move.back !== (reason !== undefined))
    throw new Error(`The move ${key} carries a reason or not, as the ladder says.`);
  const next = {
    state: move.to,
    returnedReason: reason ?? null,
    ...(key === 'approve' ? { finalAt: work.now, finalBy: work.caller.personId } : {}),
    ...(move.back ? { finalAt: null, finalBy: null } : {}),
    ...(key === 'revise' ? { edition: edition + 1, salt: randomBytes(32) } : {}),
    revision: revision + 1,
    updatedAt: work.now,
  };
  await work.repository(Assessment).update({ councilId: work.councilId, id }, next);
  for (const themeKey of themeKeys) {
    await work
      .repository(AssessmentTheme)
      .update({ councilId: work.councilId, assessmentId: id, themeKey }, { stage: 'drafting' });
  }
  record(work, {
    act: key,
    objectType: 'assessment',
    objectId: id,
    objectTitle: year,
    assessmentId: id,
    before: { state },
    after: {
      state: move.to,
      ...(reason === undefined ? {} : { reason }),
      ...(themeKeys.length === 0 ? {} : { themes: themeKeys }),
      ...(key === 'revise' ? { edition: next.edition } : {}),
      ...after,
    },
  });
}
