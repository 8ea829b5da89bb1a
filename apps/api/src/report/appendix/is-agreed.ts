import type { AssessmentState } from '../../assessment/ladder/states.js';

/** Whether senior leadership has agreed the text: it is what will be published, though it is a draft until it is sealed. */
export function isAgreed(state: AssessmentState): boolean {
  return state === 'statutory-sign-off' || state === 'sealed';
}
