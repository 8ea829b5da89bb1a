import { describe, expect, it } from '@jest/globals';
import { gradeInWords, reviewIsOverdue } from './evidence-words';

describe('an item of evidence in words', () => {
  it('says the grade as its issuer put it', () => {
    expect(gradeInWords({ grade: 'other', gradeWords: 'Three stars' })).toBe('Three stars');
    expect(gradeInWords({ grade: 'disclaimed-backstop', gradeWords: null })).toBe('Disclaimed (backstop)');
    expect(gradeInWords({ grade: null, gradeWords: null })).toBe('');
  });

  it('is due for review the day after its date, not on it', () => {
    expect(reviewIsOverdue({ reviewBy: '2026-11-21' }, '2026-11-21')).toBe(false);
    expect(reviewIsOverdue({ reviewBy: '2026-11-20' }, '2026-11-21')).toBe(true);
    expect(reviewIsOverdue({ reviewBy: null }, '2026-11-21')).toBe(false);
  });
});
