import type { Gap } from '@best-value/model';
import type { Caller } from '../work/caller.js';
import type { Reason, Verdict } from '../work/refusals.js';
import type { AssessmentState } from './assessment-state.js';
import type { MoveView } from './assessment.view.js';
import { mayMakeFinal } from './make-final/make-final.rules.js';
import { mayReopen } from './reopen/reopen.rules.js';

const notTheirs: Reason = { code: 'not-lead', message: 'Only a lead officer can do this.' };

/** What this caller may do with the assessment as a whole now, and when not, every reason. */
export function movesOf(state: AssessmentState, found: readonly Gap[], caller: Caller): MoveView[] {
  const leads = caller.permissions.has('assessment:lead');
  const toView = (move: MoveView['move'], answer: Verdict): MoveView => {
    const because = [...(leads ? [] : [notTheirs]), ...(answer.allowed ? [] : answer.because)];
    return { move, allowed: because.length === 0, because };
  };
  return [toView('make-final', mayMakeFinal(state, found)), toView('reopen', mayReopen(state))];
}
