import { describe, expect, it } from '@jest/globals';
import { type EvidenceAnswers, blankAnswers, toInput } from './evidence-answers';

const answers = (part: Partial<EvidenceAnswers>): EvidenceAnswers => ({ ...blankAnswers(), ...part });

describe('what the evidence form sends', () => {
  it('is the content of the chosen kind alone', () => {
    const all = answers({
      kind: 'link',
      title: ' Budget page ',
      address: ' https://example.org/budget ',
      statement: 'Left from before',
    });
    const input = toInput('link', all, all);
    expect(input).toMatchObject({ title: 'Budget page', address: 'https://example.org/budget' });
    expect(input).not.toHaveProperty('statement');
    expect(input).not.toHaveProperty('metric');
    expect(input).not.toHaveProperty('fileId');
  });

  it('names the uploaded file, and leaves the file alone when none was chosen', () => {
    const file = { fileId: 'f1', name: 'a.pdf', size: 1, sha256: '0', type: 'application/pdf' };
    const all = answers({ kind: 'document', file });
    expect(toInput('document', all, all).fileId).toBe('f1');
    expect(toInput('document', { title: 'Other' }, answers({ title: 'Other' }))).toEqual({ title: 'Other' });
  });

  it('keeps the words of a grade when only the grade changes', () => {
    const all = answers({ grade: 'limited', gradeWords: 'Limited, amber' });
    expect(toInput('statement', { grade: 'limited' }, all)).toEqual({ grade: 'limited', gradeWords: 'Limited, amber' });
  });

  it('takes the words away with the grade', () => {
    const all = answers({ grade: '', gradeWords: 'Limited, amber' });
    expect(toInput('statement', { grade: '' }, all)).toEqual({ grade: null, gradeWords: null });
  });

  it('empties a date that was taken out', () => {
    expect(toInput('statement', { reviewBy: null }, answers({}))).toEqual({ reviewBy: null });
  });
});
