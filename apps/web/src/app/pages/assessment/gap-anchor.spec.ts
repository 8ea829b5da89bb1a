import { describe, expect, it } from '@jest/globals';
import { gapAnchor } from './gap-anchor';

describe('the place to put right what is missing', () => {
  it.each([
    [{ kind: 'criterion-unjudged', criterionKey: 'culture/values' }, 'culture-values'],
    [{ kind: 'theme-unscored' }, 'score'],
    [{ kind: 'score-without-reason' }, 'score'],
    [{ kind: 'narrative-empty' }, 'narrative'],
    [{ kind: 'placeholder', where: 'themes/culture/narrative' }, 'narrative'],
    [{ kind: 'placeholder', where: 'themes/culture/reason' }, 'score'],
    [{ kind: 'follow-on-action-missing' }, 'follow-on-actions'],
    [{ kind: 'best-score-without-evidence', where: 'themes/culture/evidence' }, 'evidence-of-theme'],
    [{ kind: 'lower-score-without-follow-on-action', where: 'themes/culture/followOnActions' }, 'follow-on-actions'],
    [{ kind: 'something-new' }, undefined],
  ])('of %o is %s', (place, anchor) => {
    expect(gapAnchor(place)).toBe(anchor);
  });
});
