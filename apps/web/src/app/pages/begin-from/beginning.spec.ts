import { describe, expect, it } from '@jest/globals';
import type { AssessmentView, ThemeView } from '../../api/types';
import { isEmpty, whyNot, yearsBefore } from './beginning';

type Criterion = ThemeView['criteria'][number];

const untouched = { judgement: null, reason: '', withheld: false, evidence: [] as object[] };
const blank = { narrative: '', narrativeWithheld: false, evidence: [] as object[], followOnActions: 0 };

function yearWith(theme: object = {}, criterion: object = {}, more: Partial<AssessmentView> = {}): AssessmentView {
  const criteria = [untouched, { ...untouched, ...criterion }] as Criterion[];
  const themes = [
    { ...blank, criteria: [] },
    { ...blank, criteria, ...theme },
  ] as unknown as ThemeView[];
  return { year: '2027/28', state: 'drafting', carriedFrom: null, themes, ...more } as AssessmentView;
}

describe('a year that may begin from an earlier one', () => {
  it('is one in which nothing stands', () => {
    expect(isEmpty(yearWith())).toBe(true);
    expect(whyNot(yearWith())).toBeNull();
  });

  it.each([
    ['a narrative', { narrative: 'We govern well.' }, {}],
    ['a narrative that is not shown', { narrativeWithheld: true }, {}],
    ['evidence of the theme', { evidence: [{}] }, {}],
    ['a follow-on action', { followOnActions: 1 }, {}],
    ['a judgement', {}, { judgement: 'met' }],
    ['a reason', {}, { reason: 'Audit says so' }],
    ['a reason that is not shown', {}, { withheld: true }],
    ['evidence of a criterion', {}, { evidence: [{}] }],
  ])('is not one with %s', (_, theme, criterion) => {
    expect(isEmpty(yearWith(theme, criterion))).toBe(false);
    expect(whyNot(yearWith(theme, criterion))).toMatch(/^2027\/28 is no longer empty/);
  });

  it('is not one that was begun so already, nor one that is no longer drafted', () => {
    expect(whyNot(yearWith({}, {}, { carriedFrom: '2026/27' }))).toBe('2027/28 was begun from 2026/27 already.');
    expect(whyNot(yearWith({}, {}, { state: 'moderation' }))).toBe('2027/28 is no longer being drafted.');
  });

  it('begins from a year before it, the latest first', () => {
    const years = ['2025/26', '2028/29', '2026/27', '2027/28'].map((year) => ({ year }));
    expect(yearsBefore(years, '2027/28')).toEqual(['2026/27', '2025/26']);
    expect(yearsBefore(years, '2025/26')).toEqual([]);
  });
});
