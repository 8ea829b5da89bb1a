import type { AssessmentState } from '../../assessment/ladder/states.js';

/** Whether a document of an assessment in this state is a draft, and says so on every page. */
export function isDraft(state: AssessmentState): boolean {
  return state !== 'statutory-sign-off' && state !== 'sealed';
}
