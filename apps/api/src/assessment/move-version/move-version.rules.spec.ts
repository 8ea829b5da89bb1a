import { describe, expect, it } from '@jest/globals';
import type { ModelDocument } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { reasonsOf } from '../../work/refusals.js';
import { mayMoveNow, mayMoveTo, type MovingYear } from './move-version.rules.js';

const [from, to] = publishedModels as [ModelDocument, ModelDocument];
const year: MovingYear = {
  year: '2026/27',
  state: 'drafting',
  themes: to.themes.map(({ key }) => ({ key, stage: 'drafting' })),
  reviewScores: to.scale.map(({ key }) => key),
  unread: 0,
};
const codes = (moving: Partial<MovingYear>, other = to, related = true) =>
  reasonsOf([mayMoveTo({ ...year, ...moving }, from, other, related)]).map(({ code }) => code);

describe('what keeps a year from another version', () => {
  it('is nothing, when it is drafted, related, read and of the same themes and words', () => {
    expect(mayMoveNow(year)).toEqual({ allowed: true });
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<MovingYear>, ModelDocument, boolean, string[]]>([
    ['the version that it is on', {}, from, true, ['same-version']],
    ['one that nothing relates', {}, to, false, ['not-related']],
    ['something unread of an earlier year', { unread: 1 }, to, true, ['carried-unread']],
    ['a theme more', {}, { ...to, themes: to.themes.slice(1) }, true, ['other-themes']],
    ['a theme less', { themes: year.themes.slice(1) }, to, true, ['other-themes']],
    ['words that reviewers have scored in', { reviewScores: ['splendid'] }, to, true, ['other-scale']],
    [
      'all of it',
      { unread: 1 },
      { ...from, scale: [] },
      false,
      ['same-version', 'not-related', 'carried-unread', 'other-scale'],
    ],
  ])('is %s', (_, moving, other, related, reasons) => {
    expect(codes(moving, other, related)).toEqual(reasons);
  });

  it('is every theme that is being reviewed, and a year that has gone on', () => {
    const inReview = year.themes.map((theme) => ({ ...theme, stage: 'theme-review' as const }));
    expect(reasonsOf([mayMoveNow({ ...year, themes: inReview })]).map(({ themeKey }) => themeKey)).toEqual(
      year.themes.map(({ key }) => key),
    );
    expect(reasonsOf([mayMoveNow({ ...year, state: 'sealed' })]).map(({ code }) => code)).toEqual(['locked']);
  });
});
