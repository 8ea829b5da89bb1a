import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { CriterionRecord } from '../gaps/gap.js';

const indicator = 'leadership/poor-example';
const asked = (key: string, answer: Partial<CriterionRecord>) =>
  askedBy('indicator-absent-uncountered', aModel(), { criteria: { [key]: answer } });

describe('an indicator said to be absent and countered by nothing', () => {
  it('asks how the council knows', () => {
    expect(asked(indicator, { counters: 0 })).toEqual([
      expect.objectContaining({
        key: 'indicator-absent-uncountered.leadership.poor-example',
        severity: 'asks',
        criterionKey: indicator,
        field: `criteria/${indicator}/evidence`,
        question:
          '“People at the top set a poor example, and nobody challenges them.” is judged “Absent”, and no evidence counters it. How do you know?',
      }),
    ]);
  });

  it.each<[string, string, Partial<CriterionRecord>]>([
    ['one that is countered', indicator, { counters: 1 }],
    ['one that cites another answer', indicator, { counters: 0, cites: true }],
    ['one that is present', indicator, { counters: 0, judgement: 'present' }],
    ['one that is not judged', indicator, { counters: 0, judgement: null }],
    ['a characteristic', 'leadership/ambitions', { counters: 0 }],
  ])('asks nothing of %s', (_what, key, answer) => {
    expect(asked(key, answer)).toEqual([]);
  });
});
