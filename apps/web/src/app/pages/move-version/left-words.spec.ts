import { describe, expect, it } from '@jest/globals';
import { becauseInWords, elsewhereInWords, leftInWords } from './left-words';

const nothing = { leftActionCriteria: 0, leftComments: 0, leftCitations: 0, leftAnswers: 0 };

describe('what a move leaves behind', () => {
  it('is counted, each kind by itself, and nothing is said of what there is none of', () => {
    expect(elsewhereInWords(nothing)).toEqual([]);
    expect(elsewhereInWords({ leftActionCriteria: 1, leftComments: 2, leftCitations: 3, leftAnswers: 1 })).toEqual([
      'Taken off follow-on actions: 1 criterion',
      'Now with the theme, no longer with a criterion: 2 conversations',
      'Taken away: 3 citations',
      'Withdrawn: 1 answer to an inspector’s questions',
    ]);
  });

  it('is judgements and evidence, or nothing', () => {
    expect([leftInWords(0, 0), leftInWords(3, 0), leftInWords(0, 2), leftInWords(1, 1)]).toEqual([
      'nothing',
      '3 judgements',
      '2 pieces of evidence',
      '1 judgement and 1 piece of evidence',
    ]);
  });

  it('has a reason in words', () => {
    expect(['withdrawn', 'judge-again', 'adapted'].map(becauseInWords)).toEqual([
      'not in the new version',
      'to be judged again',
      'said otherwise',
    ]);
  });
});
