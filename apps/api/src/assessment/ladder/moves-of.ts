import type { Gap } from '@best-value/model';
import { permissions } from '../../council/roles.js';
import type { Caller } from '../../work/caller.js';
import { reasonsOf, type Verdict } from '../../work/refusals.js';
import type { MoveView } from '../assessment.view.js';
import { areRead } from '../carry-forward/carry.rules.js';
import { areReviewed, areSettled, isFitToRead, type Standing } from '../move-on/move-on.rules.js';
import { type AssessmentMoveKey, assessmentMovesFrom, type Move } from './ladder.js';

/** Whether one of the caller's roles may make a move. The reason says what it takes. */
export function isTheirs(move: Move<string>, caller: Caller): Verdict {
  if (move.by.some((permission) => caller.permissions.has(permission))) return { allowed: true };
  const wanted = move.by.map((permission) => permissions[permission]).join(', or ');
  return { allowed: false, because: [{ code: 'not-theirs', message: `Only someone who may ${wanted} can do this.` }] };
}

/**
 * The moves that lead away from where the assessment stands: which of them this caller may make now, and when not, every reason.
 * What a signature, an approval or the seal needs besides is said on the page where it is given.
 */
export function movesOf(standing: Standing, found: readonly Gap[], caller: Caller): MoveView[] {
  return assessmentMovesFrom(standing.state, standing.ladder).map((move) => {
    const because = reasonsOf([
      isTheirs(move, caller),
      ...rulesOf(move.key as AssessmentMoveKey, standing, found, caller),
    ]);
    return {
      move: move.key as AssessmentMoveKey,
      to: move.to,
      back: move.back,
      allowed: because.length === 0,
      because,
    };
  });
}

/** What else must be so before a move on. */
function rulesOf(
  key: AssessmentMoveKey,
  standing: Standing,
  found: readonly Gap[],
  { permissions: own }: Caller,
): Verdict[] {
  // How a theme was reviewed is the team's own.
  const settled = own.has('comment:read') ? [areSettled(standing)] : [];
  const read = areRead(standing.themes);
  if (key === 'send-to-moderation') return [areReviewed(standing), ...settled, read, isFitToRead(found)];
  if (key === 'send-to-leadership') return [read, isFitToRead(found)];
  return [];
}
