import { findPlaceholder, type Finding } from '@best-value/model';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import { verdict, type Reason, type Verdict } from '../../work/refusals.js';

/** Whether someone may answer the questions of a year now. Answers are no part of what is signed: they can be given until it is sealed. */
export function mayAnswer(
  { state, year }: { state: AssessmentState; year: string },
  { permissions }: { permissions: ReadonlySet<string> },
): Verdict {
  const because: Reason[] = [];
  if (!permissions.has('assessment:judge'))
    because.push({ code: 'not-yours', message: 'Only those who work on the assessment can answer.' });
  if (state === 'sealed')
    because.push({
      code: 'locked',
      message: `The ${year} assessment is sealed. Its answers can no longer be changed.`,
    });
  return verdict(because);
}

/**
 * Whether a question may be answered.
 * @param finding undefined when it is asked no longer
 */
export function mayBeAnswered(finding: Pick<Finding, 'mayBeAnswered' | 'field'> | undefined): Verdict {
  if (finding === undefined) {
    const message = 'This is no longer asked, because what it was about has been changed. It needs no answer.';
    return verdict([{ code: 'no-longer-asked', message }]);
  }
  if (finding.mayBeAnswered) return verdict([]);
  return verdict([{ code: 'needs-a-change', message: 'No answer puts this right. Change the text that it is about.' }]);
}

/** Whether a reason says something: dots and dashes are no answer, nor is a promise to write one. */
export function isAnswer(reason: string): Verdict {
  if (!/[\p{L}\p{N}]/u.test(reason))
    return verdict([{ code: 'reason-empty', field: 'reason', message: 'Say what you would tell the inspector' }]);
  const placeholder = findPlaceholder(reason);
  if (placeholder === null) return verdict([]);
  const message = `“${placeholder}” is still to be filled in. Finish the answer, or leave the question open`;
  return verdict([{ code: 'placeholder', field: 'reason', message }]);
}
