import { describe, expect, it } from '@jest/globals';
import { aChallenge, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import { blockers } from './blockers.js';
import { challenge } from './challenge.js';

const model = aModel();
const blocked = (change: ChallengeChange, ...answered: string[]) =>
  blockers(model, aChallenge(model, change), new Set(answered));
const present = { criteria: { 'leadership/poor-example': { judgement: 'present' } } };
const partnerships = 'partnerships-and-community-engagement';
const question = 'best-score-indicator-present.leadership.poor-example';

describe('what keeps a year from being sealed', () => {
  it('is nothing in a finished year, whatever is merely asked', () => {
    expect(blocked({})).toEqual([]);
    const asked = { unlinked: ['item-culture'], followOnActions: [{ owner: null, dueOn: null }] };
    expect(challenge(model, aChallenge(model, asked))).toHaveLength(3);
    expect(blocked(asked)).toEqual([]);
    expect(blocked({ criteria: { 'leadership/ambitions': { judgement: null } } })).toEqual([]);
  });

  it('is said all at once, each with its place', () => {
    const all = blocked({
      ...present,
      themes: { culture: { score: null }, governance: { reason: '' }, [partnerships]: { reason: 'TBC' } },
    });
    expect(all).toEqual(
      expect.arrayContaining([
        {
          code: 'theme-unscored',
          message: 'Culture has no score.',
          themeKey: 'culture',
          field: 'themes/culture/score',
        },
        expect.objectContaining({ code: 'score-without-reason', field: 'themes/governance/reason' }),
        {
          code: 'placeholder',
          message: expect.stringContaining('“TBC” is still in the reason for the score of'),
          themeKey: partnerships,
          field: `themes/${partnerships}/reason`,
        },
        expect.objectContaining({
          code: 'best-score-indicator-present',
          themeKey: 'leadership',
          criterionKey: 'leadership/poor-example',
          finding: question,
        }),
      ]),
    );
    expect(all).toHaveLength(4);
  });

  it('is lifted by an answer where one will do', () => {
    expect(blocked(present)).toHaveLength(1);
    expect(blocked(present, question)).toEqual([]);
    expect(blocked(present, 'best-score-indicator-present.culture.other')).toHaveLength(1);
  });

  it('is not lifted by an answer to a placeholder', () => {
    const change = { themes: { culture: { reason: 'TBC' } } };
    expect(blocked(change, 'placeholder.themes.culture.reason')).toHaveLength(1);
  });

  it('names what a text belongs to', () => {
    const of = { evidenceId: 'item-culture' };
    const [found] = blocked({
      otherTexts: [{ where: 'evidence/item-culture/title', name: 'the title', text: 'TBC', of }],
    });
    expect(found).toMatchObject({
      evidenceId: 'item-culture',
      themeKey: 'culture',
      field: 'evidence/item-culture/title',
    });
  });

  it('takes findings that are known already', () => {
    expect(blockers(model, aChallenge(model, present), new Set(), [])).toEqual([]);
  });
});
