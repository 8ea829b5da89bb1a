import { describe, expect, it } from '@jest/globals';
import { aChallenge, askedBy, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';

const model = aModel();
const asked = (change: ChallengeChange) => askedBy('same-as-last-year', model, change);
const { themes, criteria } = aChallenge(model);
const narrative = themes.get('culture')?.narrative ?? '';
const nothingAlike = { year: '2025/26', themes: new Map(), criteria: new Map() };

describe('a text that is the same as a year ago', () => {
  it('is asked about, wherever it stands', () => {
    const found = asked({
      lastYear: {
        year: '2025/26',
        themes: new Map([['culture', { narrative, reason: 'culture is well.' }]]),
        criteria: new Map([['culture/shared-values', { reason: criteria.get('culture/shared-values')?.reason ?? '' }]]),
      },
    });
    expect(found.map(({ key, field, criterionKey }) => [key, field, criterionKey])).toEqual([
      ['same-as-last-year.themes.culture.narrative', 'themes/culture/narrative', undefined],
      ['same-as-last-year.themes.culture.reason', 'themes/culture/reason', undefined],
      [
        'same-as-last-year.criteria.culture.shared-values.reason',
        'criteria/culture/shared-values/reason',
        'culture/shared-values',
      ],
    ]);
    expect(found[0]).toMatchObject({
      severity: 'asks',
      themeKey: 'culture',
      question:
        'The narrative of Culture is the same as in 2025/26, word for word. What has changed since, and who looked?',
    });
  });

  it('is the same whatever its spaces and line ends', () => {
    const then = { narrative: ` ${narrative.replaceAll(' ', '\r\n')}`, reason: '' };
    expect(asked({ lastYear: { ...nothingAlike, themes: new Map([['culture', then]]) } })).toHaveLength(1);
  });

  it.each<[string, ChallengeChange]>([
    ['a first year', {}],
    ['a year of other texts', { lastYear: nothingAlike }],
    [
      'a text with one letter changed',
      { lastYear: { ...nothingAlike, themes: new Map([['culture', { narrative: `${narrative}!`, reason: '' }]]) } },
    ],
    [
      'two texts that say nothing',
      {
        themes: { culture: { narrative: '', reason: '-' } },
        lastYear: { ...nothingAlike, themes: new Map([['culture', { narrative: '', reason: '-' }]]) },
      },
    ],
  ])('asks nothing of %s', (_what, change) => {
    expect(asked(change)).toEqual([]);
  });
});
