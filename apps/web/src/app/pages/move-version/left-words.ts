import { counted } from '../../format/amounts';

/** What a move leaves behind beside judgements, evidence and scores, in numbers. */
export interface LeftElsewhere {
  leftActionCriteria: number;
  leftComments: number;
  leftCitations: number;
  leftAnswers: number;
}

/** Why a judgement does not come along as it stood. */
const reasons: Readonly<Record<string, string>> = {
  withdrawn: 'not in the new version',
  'judge-again': 'to be judged again',
  adapted: 'said otherwise',
};

export function becauseInWords(reason: string): string {
  return reasons[reason] ?? reason;
}

/** What else does not come along, a line each; true of what will be and of what was. */
export function elsewhereInWords({
  leftActionCriteria,
  leftComments,
  leftCitations,
  leftAnswers,
}: LeftElsewhere): string[] {
  return [
    leftActionCriteria > 0 && `Taken off follow-on actions: ${counted(leftActionCriteria, 'criterion', 'criteria')}`,
    leftComments > 0 && `Now with the theme, no longer with a criterion: ${counted(leftComments, 'conversation')}`,
    leftCitations > 0 && `Taken away: ${counted(leftCitations, 'citation')}`,
    leftAnswers > 0 && `Withdrawn: ${counted(leftAnswers, 'answer')} to an inspector’s questions`,
  ].filter((line) => line !== false);
}

/** "3 judgements and 1 piece of evidence"; "nothing". */
export function leftInWords(judgements: number, evidence: number): string {
  const parts = [
    judgements > 0 && counted(judgements, 'judgement'),
    evidence > 0 && counted(evidence, 'piece of evidence', 'pieces of evidence'),
  ].filter((part) => part !== false);
  return parts.join(' and ') || 'nothing';
}
