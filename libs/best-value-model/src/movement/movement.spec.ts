import { describe, expect, it } from '@jest/globals';
import type { Crosswalk } from '../crosswalk.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import { type JudgedYear, movement } from './movement.js';
import { rewordedBetween } from './relation.js';

const [draft, statutory] = publishedModels;
const theme = statutory.themes[0];
const [first, second, third, fourth] = theme.characteristics;

function year(model: ModelDocument, score: string | null, judgements: (string | null)[]): JudgedYear {
  const criteria = judgements.map((judgement, n) => ({ criterionKey: theme.characteristics[n].key, judgement }));
  return { model, themes: [{ themeKey: theme.key, score, criteria }] };
}

const moved = (before: JudgedYear, now: JudgedYear, crosswalks: Crosswalk[] = []) =>
  movement(before, now, crosswalks)[0];
const changes = (before: (string | null)[], now: (string | null)[]) =>
  moved(year(statutory, null, before), year(statutory, null, now))
    .criteria.slice(0, now.length)
    .map(({ change }) => change);

describe('movement within one version of the model', () => {
  it.each([
    ['fair', 'good', 'up'],
    ['good', 'poor', 'down'],
    ['fair', 'fair', 'same'],
    [null, 'fair', 'new'],
    ['fair', null, 'undecided'],
  ] as const)('of a score: %s, then %s is %s', (before, now, change) => {
    expect(moved(year(statutory, before, []), year(statutory, now, []))).toMatchObject({ before, now, change });
  });

  it('of judgements goes by what they mean', () => {
    expect(changes(['not-met', 'met', 'partly-met', null], ['partly-met', 'not-met', 'partly-met', 'met'])).toEqual([
      'up',
      'down',
      'same',
      'new',
    ]);
    expect(changes(['met'], [null])).toEqual(['undecided']);
  });

  it('does not set what does not apply on the scale', () => {
    expect(changes(['not-applicable', 'met', 'not-applicable'], ['met', 'not-applicable', 'not-applicable'])).toEqual([
      'not-comparable',
      'not-comparable',
      'same',
    ]);
  });

  it('covers every theme and criterion of the later model, in its order', () => {
    const all = movement(year(statutory, 'good', []), year(statutory, 'good', []), []);
    expect(all.map(({ themeKey }) => themeKey)).toEqual(statutory.themes.map(({ key }) => key));
    expect(all[0].criteria.map(({ criterionKey }) => criterionKey)).toEqual(
      [...theme.characteristics, ...theme.indicators].map(({ key }) => key),
    );
  });

  it('refuses a judgement that its model does not have', () => {
    expect(() => changes(['splendid'], ['met'])).toThrow('splendid');
  });
});

describe('movement between versions of the model', () => {
  it('compares what the crosswalk relates, and says what was reworded', () => {
    const before = movement(
      { model: draft, themes: draft.themes.map((one) => ({ themeKey: one.key, score: 'fair', criteria: [] })) },
      { model: statutory, themes: statutory.themes.map((one) => ({ themeKey: one.key, score: 'good', criteria: [] })) },
      publishedCrosswalks,
    );
    expect(new Set(before.map(({ change }) => change))).toEqual(new Set(['up']));
    const reworded = before.flatMap(({ criteria }) =>
      criteria.filter((one) => one.reworded).map((one) => one.criterionKey),
    );
    expect(reworded).toEqual(expect.arrayContaining(publishedCrosswalks[0].relations.flatMap(({ to }) => to)));
    expect(reworded).toHaveLength(publishedCrosswalks[0].relations.length);
  });

  it('says that nothing is comparable without a crosswalk, whatever the keys', () => {
    const { change, criteria } = moved(year(draft, 'fair', ['met']), year(statutory, 'good', ['met', 'met']));
    expect([change, criteria[0].change, criteria[1].change]).toEqual(Array(3).fill('not-comparable'));
    expect(criteria[0].reworded).toBe(false);
    expect(criteria[2].change).toBe('undecided');
  });

  it('does not compare scores of two scales, and calls a new theme new', () => {
    const scale = statutory.scale.map((score) => ({ ...score, word: `${score.word}!` }));
    const other = { ...statutory, id: 'other', scale };
    const crosswalks = [{ from: 'other', to: statutory.id, relations: [] }];
    const now = year(statutory, 'good', ['met']);
    expect(moved(year(other, 'good', ['not-met']), now, crosswalks)).toMatchObject({ change: 'not-comparable' });
    expect(moved(year(other, 'good', ['not-met']), now, crosswalks).criteria[0].change).toBe('up');
    expect(moved({ model: other, themes: [] }, now, crosswalks)).toMatchObject({ before: null, change: 'new' });
  });
});

describe('the way from one version to another', () => {
  const step = (from: string, to: string, ...keys: string[]): Crosswalk => ({
    from,
    to,
    relations: keys.map((key) => ({ relation: 'reworded' as const, from: [key], to: [key], why: 'It is plainer.' })),
  });
  const steps = [
    step('a', 'b', first.key),
    step('b', 'c', second.key),
    step('b', 'a', third.key),
    step('d', 'b', fourth.key),
  ];

  it('goes over every version between, and never back', () => {
    expect(rewordedBetween(steps, 'a', 'c')).toEqual(new Set([first.key, second.key]));
    expect(rewordedBetween(steps, 'c', 'a')).toBeNull();
    expect(rewordedBetween(steps, 'a', 'd')).toBeNull();
    expect(rewordedBetween(steps, 'e', 'e')).toEqual(new Set());
  });
});
