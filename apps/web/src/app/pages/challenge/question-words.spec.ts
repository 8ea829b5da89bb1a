import { describe, expect, it } from '@jest/globals';
import type { ChallengeAnswer, ChallengeQuestion } from '../../api/types';
import { countsInWords, linkInWords, severityInWords } from './question-words';

const answer = { reason: 'So.' } as ChallengeAnswer;
type Counted = Pick<ChallengeQuestion, 'severity' | 'answer'>;

describe('the words of the questions', () => {
  it('have a word and a symbol for each severity', () => {
    expect(severityInWords('blocks')).not.toEqual(severityInWords('asks'));
    for (const severity of ['blocks', 'asks'] as const) expect(severityInWords(severity).symbol).toMatch(/^\S$/);
  });

  it.each<[Counted[], string]>([
    [
      [
        { severity: 'blocks', answer: null },
        { severity: 'blocks', answer },
        { severity: 'asks', answer: null },
      ],
      '3 questions: 1 answered, 2 unanswered. 1 of the unanswered keeps the year from being sealed.',
    ],
    [
      [
        { severity: 'blocks', answer: null },
        { severity: 'blocks', answer: null },
      ],
      '2 questions: 0 answered, 2 unanswered. 2 of the unanswered keep the year from being sealed.',
    ],
    [
      [{ severity: 'asks', answer }],
      '1 question: 1 answered, 0 unanswered. None of them keeps the year from being sealed.',
    ],
  ])('count them', (questions, words) => {
    expect(countsInWords(questions)).toBe(words);
  });

  it.each([
    [0, 0, 'No questions an inspector would ask'],
    [1, 1, '1 question an inspector would ask'],
    [3, 3, '3 questions an inspector would ask'],
    [3, 1, '3 questions an inspector would ask, 1 unanswered'],
    [3, 0, '3 questions an inspector would ask, all answered'],
  ])('of a link: %d asked, %d unanswered', (asked, unanswered, words) => {
    expect(linkInWords({ asked, unanswered })).toBe(words);
  });
});
