import type { ChallengeQuestion } from '../../api/types';
import { counted } from '../../format/amounts';
import type { Choice } from '../../ui/radios/radios';

type Severity = ChallengeQuestion['severity'];

/** How hard a question presses, in word and symbol: colour never says it alone. */
const severities: Record<Severity, { word: string; symbol: string; tag: string }> = {
  blocks: { word: 'Blocks', symbol: '■', tag: 'govuk-tag--red' },
  asks: { word: 'Asks', symbol: '?', tag: 'govuk-tag--blue' },
};

export function severityInWords(severity: Severity): { word: string; symbol: string; tag: string } {
  return severities[severity];
}

export const severityChoices: readonly Choice[] = [
  { value: 'blocks', label: 'Blocks: keeps the year from being sealed' },
  { value: 'asks', label: 'Asks: for the officers to weigh' },
];

export const answerChoices: readonly Choice[] = [
  { value: 'open', label: 'Unanswered' },
  { value: 'answered', label: 'Answered' },
];

/** "12 questions: 2 block, 10 ask. 4 are answered." */
export function countsInWords(questions: readonly Pick<ChallengeQuestion, 'severity' | 'answer'>[]): string {
  const blocking = questions.filter(({ severity, answer }) => severity === 'blocks' && answer === null).length;
  const answered = questions.filter(({ answer }) => answer !== null).length;
  return [
    `${counted(questions.length, 'question')}: ${answered} answered, ${questions.length - answered} unanswered.`,
    blocking === 0
      ? 'None of them keeps the year from being sealed.'
      : `${blocking} of the unanswered ${blocking === 1 ? 'keeps' : 'keep'} the year from being sealed.`,
  ].join(' ');
}

/** What a link to the questions says, for a theme or for the year. */
export function linkInWords({ asked, unanswered }: { asked: number; unanswered: number }): string {
  if (asked === 0) return 'No questions an inspector would ask';
  const questions = `${counted(asked, 'question')} an inspector would ask`;
  if (unanswered === 0) return `${questions}, all answered`;
  return unanswered === asked ? questions : `${questions}, ${unanswered} unanswered`;
}
