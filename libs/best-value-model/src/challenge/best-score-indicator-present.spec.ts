import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel, aModelWith } from '../../specs/a-model.js';
import type { CriterionRecord, ThemeRecord } from '../gaps/gap.js';

const indicator = 'leadership/poor-example';
const asked = (criterion: Partial<CriterionRecord>, theme: Partial<ThemeRecord> = {}, model = aModel()) =>
  askedBy('best-score-indicator-present', model, {
    themes: { leadership: theme },
    criteria: { [indicator]: criterion },
  });

describe('the best score beside an indicator that is present', () => {
  it('blocks until it is answered', () => {
    expect(asked({ judgement: 'present' })).toEqual([
      {
        key: 'best-score-indicator-present.leadership.poor-example',
        rule: 'best-score-indicator-present',
        severity: 'blocks',
        mayBeAnswered: true,
        themeKey: 'leadership',
        criterionKey: indicator,
        field: `criteria/${indicator}/judgement`,
        question:
          'Leadership is scored Good, and the indicator “People at the top set a poor example, and nobody challenges them.” is judged “Present”. How can both be true?',
        explanation: expect.stringMatching(/\S/),
      },
    ]);
  });

  it.each<[string, Partial<CriterionRecord>, Partial<ThemeRecord>]>([
    ['an indicator of which there are some signs', { judgement: 'some-signs' }, {}],
    ['an indicator not judged yet', { judgement: null }, {}],
    ['a lower score', { judgement: 'present' }, { score: 'fair' }],
    ['no score', { judgement: 'present' }, { score: null }],
  ])('asks nothing of %s', (_what, criterion, theme) => {
    expect(asked(criterion, theme)).toEqual([]);
  });

  it('asks nothing of a characteristic that is not met', () => {
    const change = { criteria: { 'leadership/ambitions': { judgement: 'not-met' } } };
    expect(askedBy('best-score-indicator-present', aModel(), change)).toEqual([]);
  });

  it('goes by rank and meaning, whatever the words and their order', () => {
    const model = aModelWith((one) => {
      one.scale = one.scale.map((score) => ({ ...score, rank: -score.rank, word: `${score.word}?` }));
    });
    expect(asked({ judgement: 'present' }, { score: 'poor' }, model)[0]?.question).toContain('is scored Poor?');
    expect(asked({ judgement: 'present' }, { score: 'good' }, model)).toEqual([]);
  });
});
