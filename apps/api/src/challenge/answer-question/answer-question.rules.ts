import { findPlaceholder, type Finding } from '@best-value/model';
import type { AssessmentState } from '../../assessment/ladder/states.js';
import { stateWords } from '../../assessment/ladder/state-words.js';
import { verdict, type Reason, type Verdict } from '../../work/refusals.js';

/** Whether someone may answer the questions of a year now. What is for the team alone is no part of what is signed: it can be given until it is sealed. */
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
 * Whether an answer that is or becomes public may be given, changed or taken back: it is part of the text that people approve
 * and sign, and is changed when the text is.
 */
export function mayChangeWhatIsPublished(assessment: { state: AssessmentState; year: string }): Verdict {
  const { state, year } = assessment;
  if (state === 'drafting') return verdict([]);
  const message = `The ${year} assessment ${stateWords[state]}, and published answers are part of its text. Answer for the team alone, or have it sent back to drafting.`;
  return verdict([{ code: 'text-locked', field: 'publish', message }]);
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
