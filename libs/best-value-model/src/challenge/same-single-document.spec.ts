import { describe, expect, it } from '@jest/globals';
import { askedBy, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';

const asked = (change: ChallengeChange) => askedBy('same-single-document', aModel(), change);
const alone = ['item-culture', 'item-leadership', 'item-governance'];
const link = (themeKey: string, evidenceId: string, criterionKey: string | null = null) => ({
  themeKey,
  evidenceId,
  criterionKey,
});

describe('two themes that rest on the same single document', () => {
  it('are asked each, naming the other', () => {
    const unlinked = alone.slice(0, 2);
    const linked = [link('culture', 'one', 'culture/shared-values'), link('culture', 'one'), link('leadership', 'one')];
    const found = asked({ unlinked, linked });
    expect(found.map(({ key, themeKey, evidenceId }) => [key, themeKey, evidenceId])).toEqual(
      expect.arrayContaining([
        ['same-single-document.leadership.one', 'leadership', 'one'],
        ['same-single-document.culture.one', 'culture', 'one'],
      ]),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ severity: 'asks', field: expect.stringMatching(/^themes\/.*\/evidence$/) });
    expect(found.map(({ question }) => question)).toContain(
      'Culture rests on one document alone, and on the same one as Leadership. What else shows it?',
    );
  });

  it('may be three', () => {
    const linked = ['culture', 'leadership', 'governance'].map((theme) => link(theme, 'one'));
    expect(asked({ unlinked: alone, linked })).toHaveLength(3);
  });

  it('is the same document when it is in the library twice', () => {
    const same = { content: 'the hash' };
    const evidence = { 'item-culture': same, 'item-leadership': same };
    expect(
      asked({ evidence })
        .map(({ evidenceId }) => evidenceId)
        .sort(),
    ).toEqual(alone.slice(0, 2));
  });

  it.each<[string, ChallengeChange]>([
    ['themes with a document each', {}],
    ['themes without any', { unlinked: alone }],
    [
      'a theme that has another one besides',
      { unlinked: ['item-culture'], linked: [link('culture', 'item-leadership'), link('culture', 'its own')] },
    ],
    [
      'a document that has been withdrawn',
      {
        evidence: { one: { withdrawn: true } },
        unlinked: alone,
        linked: [link('culture', 'one'), link('leadership', 'one')],
      },
    ],
  ])('asks nothing of %s', (_what, change) => {
    expect(asked(change)).toEqual([]);
  });
});
