import { describe, expect, it } from '@jest/globals';
import { canBeAsked, mustBeWithheld, tellsScore } from './read-history.rules.js';

const all = { restricted: true, comments: true };
const entry = {
  restricted: false,
  objectType: 'theme',
  objectId: 'a1/culture',
  year: '2026/27',
  before: null,
  after: { score: 'good' },
};

describe('an entry of the history', () => {
  it.each(['comment', 'theme-review', 'consistency-note', 'approval', 'challenge-answer'])(
    'about a %s is kept from whoever may not read the team’s comments, and from nobody else',
    (objectType) => {
      const said = { ...entry, objectType };
      expect(mustBeWithheld(said, { restricted: true, comments: false }, [])).toBe(true);
      expect(mustBeWithheld(said, { restricted: false, comments: false }, [])).toBe(true);
      expect(mustBeWithheld(said, all, [])).toBe(false);
      expect(mustBeWithheld(said, { restricted: false, comments: true }, [])).toBe(false);
    },
  );

  it('about anything else needs no such permission', () => {
    expect(mustBeWithheld(entry, { restricted: false, comments: false }, [])).toBe(false);
  });

  it('that is restricted is kept from whoever may not see restricted material', () => {
    const said = { ...entry, restricted: true };
    expect(mustBeWithheld(said, { restricted: false, comments: true }, [])).toBe(true);
    expect(mustBeWithheld(said, all, [])).toBe(false);
  });

  it('that names a restricted item is kept back with it', () => {
    const reader = { restricted: false, comments: false };
    const named = { ...entry, after: { evidenceId: 'e1' } };
    expect(mustBeWithheld(named, reader, ['e1'])).toBe(true);
    expect(mustBeWithheld(named, reader, ['e2'])).toBe(false);
    expect(mustBeWithheld({ ...entry, objectId: 'e1' }, reader, ['e1'])).toBe(true);
    expect(mustBeWithheld(named, all, ['e1'])).toBe(false);
  });
});

describe('an entry about a theme that its reader is to score blind', () => {
  const blind = [{ assessment_id: 'a1', year: '2026/27', theme_key: 'culture' }];

  it.each([
    ['theme', 'a1/culture', true],
    ['theme-review', 'a1/culture', true],
    ['challenge-answer', 'a1/best-score-without-evidence.culture', true],
    ['challenge-answer', 'a1/indicator-absent-uncountered.culture.bullying', true],
    ['theme', 'a1/governance', false],
    ['theme', 'a2/culture', false],
    ['challenge-answer', 'a2/best-score-without-evidence.culture', false],
    ['criterion', 'a1/culture/shared-values', false],
  ])('a %s %s tells its score: %s', (objectType, objectId, tells) => {
    expect(tellsScore({ objectType, objectId, year: '2026/27' }, blind)).toBe(tells);
  });

  it('so does a field of a covering report of that year, which may say all scores', () => {
    const field = { objectType: 'covering-field', objectId: 'r1/results' };
    expect(tellsScore({ ...field, year: '2026/27' }, blind)).toBe(true);
    expect(tellsScore({ ...field, year: '2025/26' }, blind)).toBe(false);
  });
});

describe('a history', () => {
  it('is of people who are known and of days in order, and all that is wrong is said at once', () => {
    expect(canBeAsked({}, true)).toEqual({ allowed: true });
    expect(canBeAsked({ from: '2026-05-03', to: '2026-05-03' }, true)).toEqual({ allowed: true });
    const answer = canBeAsked({ from: '2026-05-04', to: '2026-05-03' }, false);
    expect(answer).toMatchObject({ allowed: false, because: [{ field: 'person' }, { field: 'from' }] });
  });
});
