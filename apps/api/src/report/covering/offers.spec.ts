import { describe, expect, it } from '@jest/globals';
import { findPlaceholder } from '@best-value/model';
import { publicMaterial } from '../appendix/public-material.js';
import type { AppendixSource } from '../appendix/source.js';
import { CONFIDENTIAL, madeUpAssessment, USUAL } from '../testing/made-up-council.js';
import { offeredTexts } from './offers.js';

const source = madeUpAssessment();
const offered = (given: AppendixSource) => offeredTexts(publicMaterial(given));

describe('the texts that are offered for a covering report', () => {
  it('tell the scores in words, theme by theme and together', () => {
    const { summary, results, method, next } = offered(source);
    expect(summary).toContain(
      'The council scores itself Good in four themes, Fair in two themes and Poor in one theme.',
    );
    expect(summary).toContain('The appendix lists 16 follow-on actions, of which 12 are still to be completed.');
    expect(results.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(7);
    expect(results).toMatch(/- Leadership: \w+\. Characteristics: met \d+.*Indicators: absent \d+/);
    expect(method).toContain('- Good: ');
    expect(next).toContain('again');
  });

  it('hold no placeholder, whatever is still to be done', () => {
    const early: AppendixSource = {
      ...source,
      evidence: [],
      followOnActions: [],
      themes: source.themes.map((theme, n) => ({ ...theme, score: n === 0 ? theme.score : null, criteria: [] })),
    };
    for (const text of [...Object.values(offered(source)), ...Object.values(offered(early))]) {
      expect(findPlaceholder(text)).toBeNull();
      expect(text).not.toMatch(/undefined|null|\s{3}|\.\./);
    }
    expect(offered(early).summary).toContain('Six themes are not yet scored.');
    const none = { ...early, themes: early.themes.map((theme) => ({ ...theme, score: null })) };
    expect(offered(none).summary).not.toContain('scores itself');
  });

  it('change with a score and with nothing that is not public', () => {
    const scored = { ...source, themes: source.themes.map((theme) => ({ ...theme, score: 'good' })) };
    expect(offered(scored).results).not.toBe(offered(source).results);
    const more = madeUpAssessment({ ...USUAL, followOnActions: USUAL.followOnActions + 5 });
    expect(offered(more)).not.toEqual(offered(source));
    const followOnActions = more.followOnActions.map((action, n) =>
      n < USUAL.followOnActions ? action : { ...action, classification: CONFIDENTIAL },
    );
    expect(offered({ ...more, followOnActions })).toEqual(offered(source));
  });
});
