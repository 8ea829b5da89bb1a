import { verdict, type Verdict } from '../../work/refusals.js';
import type { AssessmentState } from '../assessment-state.js';

/** Only what is final can be reopened. */
export function mayReopen(state: AssessmentState): Verdict {
  return verdict(state === 'final' ? [] : [{ code: 'not-final', message: 'The assessment is not final.' }]);
}
