import { type Verdict, verdict } from '../work/refusals.js';
import type { AssessmentState } from './assessment-state.js';

/** A final assessment is locked for everyone: what was agreed is what is published. */
export function mayEdit(assessment: { state: AssessmentState; year: string }): Verdict {
  if (assessment.state === 'drafting') return verdict([]);
  return verdict([
    {
      code: 'final',
      message: `The ${assessment.year} assessment is final. The lead officer can reopen it with a reason.`,
    },
  ]);
}
