import { type Deed, isIndependent } from '../../assessment/independence/independence.rules.js';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import { stateWords } from '../../assessment/ladder/state-words.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';

/** What the rule looks at. */
export interface Approving {
  year: string;
  state: AssessmentState;
  caller: { personId: string | null; permissions: ReadonlySet<Permission> };
  /** Everything that keeps the year from being sealed. */
  blockers: readonly Reason[];
  /** Approvals of the text as it is. */
  approvals: readonly { personId: string; independent: boolean }[];
}

/**
 * Whether the caller may approve the year as it stands: senior leadership has it, nothing is left that would keep it from being
 * sealed, and they have not approved this very text already, unless their approval or another still has to take the year on.
 */
export function mayApprove({ year, state, caller, blockers, approvals }: Approving): Verdict {
  const because: Reason[] = [];
  if (!caller.permissions.has('assessment:approve'))
    because.push({ code: 'not-theirs', message: 'Only senior leadership approves the year.' });
  if (state !== 'leadership-review')
    because.push({ code: 'wrong-state', message: `The ${year} assessment ${stateWords[state]}.` });
  const own = approvals.some(({ personId }) => personId === caller.personId);
  if (own && !isAgreed(approvals))
    because.push({
      code: 'approved-already',
      message: 'You have approved this text. Somebody who has scored nothing has yet to approve it.',
    });
  return verdict([...because, ...blockers]);
}

/** One approval by somebody who has scored nothing takes a text on. */
export function isAgreed(approvals: readonly { independent: boolean }[]): boolean {
  return approvals.some(({ independent }) => independent);
}

/** Whether the text is the one they read. */
export function isSameText(read: string, now: string): Verdict {
  if (read === now) return verdict([]);
  return verdict([
    {
      code: 'stale-text',
      message: 'The text has changed since you opened it. Read it again before you approve it. Your comment is kept.',
    },
  ]);
}

/** Whether somebody has scored nothing of the year, neither as a lead nor as a reviewer. */
export function hasScoredNothing(deeds: readonly Deed[]): Verdict {
  return isIndependent(deeds, 'You');
}
