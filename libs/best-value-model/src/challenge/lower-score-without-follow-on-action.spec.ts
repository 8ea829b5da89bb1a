import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import type { ThemeRecord } from '../gaps/gap.js';

const asked = (culture: Partial<ThemeRecord>) =>
  askedBy('lower-score-without-follow-on-action', aModel(), { themes: { culture } });

describe('a score below the best without a follow-on action', () => {
  it.each([
    ['fair', 'Fair'],
    ['poor', 'Poor'],
  ])('asks what will be done: %s', (score, word) => {
    expect(asked({ score })).toEqual([
      expect.objectContaining({
        key: 'lower-score-without-follow-on-action.culture',
        severity: 'asks',
        themeKey: 'culture',
        field: 'themes/culture/followOnActions',
        question: `Culture is scored ${word}, and no follow-on action is planned. What will be done about it?`,
      }),
    ]);
  });

  it.each<[string, Partial<ThemeRecord>]>([
    ['the best score', { score: 'good' }],
    ['a theme that is not scored', { score: null }],
    ['a theme with a follow-on action', { score: 'poor', followOnActions: 1 }],
  ])('asks nothing of %s', (_what, theme) => {
    expect(asked(theme)).toEqual([]);
  });
});
