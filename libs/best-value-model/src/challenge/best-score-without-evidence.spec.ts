import { describe, expect, it } from '@jest/globals';
import { askedBy, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';

const asked = (change: ChallengeChange) => askedBy('best-score-without-evidence', aModel(), change);
const unlinked = ['item-culture'];

describe('the best score without evidence', () => {
  it('asks what shows it', () => {
    expect(asked({ unlinked })).toEqual([
      expect.objectContaining({
        key: 'best-score-without-evidence.culture',
        severity: 'asks',
        themeKey: 'culture',
        field: 'themes/culture/evidence',
        question: 'Culture is scored Good without any evidence. What shows it?',
      }),
    ]);
  });

  it('counts only what is in the library', () => {
    expect(asked({ evidence: { 'item-culture': { withdrawn: true } } })).toHaveLength(1);
  });

  it.each<[string, ChallengeChange]>([
    ['a theme with evidence', {}],
    ['a lower score', { unlinked, themes: { culture: { score: 'fair' } } }],
    ['no score', { unlinked, themes: { culture: { score: null } } }],
    [
      'evidence of a criterion',
      { unlinked, linked: [{ evidenceId: 'other', themeKey: 'culture', criterionKey: 'culture/shared-values' }] },
    ],
  ])('asks nothing of %s', (_what, change) => {
    expect(asked(change)).toEqual([]);
  });
});
