import { describe, expect, it } from '@jest/globals';
import { aRelation, aVersion, inFirst } from '../../specs/two-versions.js';
import type { Crosswalk } from '../crosswalk/crosswalk.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import { type JudgedYear, movement } from './movement.js';
import { placeOf } from './standing.js';

const [draft, statutory] = publishedModels;
const theme = statutory.themes[0];

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
    expect(criteria[0]).toMatchObject({ before: null, relation: null, from: [], reworded: false });
    expect(criteria[2].change).toBe('undecided');
  });

  it('compares scores of two scales by their place, and calls a new theme new', () => {
    const scale = [
      { key: 'dark', word: 'Dark green', rank: 5, place: 3 },
      { key: 'light', word: 'Light green', rank: 4, place: 3 },
      { key: 'yellow', word: 'Yellow', rank: 3, place: 2 },
      { key: 'red', word: 'Red', rank: 1 },
    ].map((score) => ({ symbol: '●', definition: 'So.', ...score }));
    const other = { ...statutory, id: 'other', scale };
    const crosswalks = [{ from: 'other', to: statutory.id, relations: [] }];
    const now = year(statutory, 'good', ['met']);
    expect(['dark', 'light', 'yellow', 'red'].map((score) => placeOf(other, score))).toEqual([3, 3, 2, 1]);
    expect(['dark', 'light', 'yellow'].map((score) => moved(year(other, score, []), now, crosswalks).change)).toEqual([
      'same',
      'same',
      'up',
    ]);
    expect(moved(now, year(other, 'red', []), crosswalks).change).toBe('down');
    expect(moved(year(other, 'light', []), year(other, 'dark', [])).change).toBe('up');
    expect(moved(year(other, 'dark', ['not-met']), now, crosswalks).criteria[0].change).toBe('up');
    expect(moved({ model: other, themes: [] }, now, crosswalks)).toMatchObject({ before: null, change: 'new' });
  });

  describe('that share criteria out otherwise', () => {
    const before = aVersion('2001-01-a', { one: 'One.', two: 'Two.', three: 'Three.', four: 'Four.' });
    const now = aVersion('2002-01-b', { a: 'Three a.', b: 'Three b.', c: 'One and two.', four: 'Four.', d: 'New.' });
    const crosswalk: Crosswalk = {
      from: before.id,
      to: now.id,
      relations: [
        aRelation('split', [inFirst('three')], [inFirst('a'), inFirst('b')]),
        aRelation('merged', [inFirst('one'), inFirst('two')], [inFirst('c')]),
        aRelation('new', [], [inFirst('d')]),
      ],
    };
    const judged = (of: ModelDocument, judgements: Record<string, string>): JudgedYear => ({
      model: of,
      themes: [
        {
          themeKey: of.themes[0].key,
          score: null,
          criteria: Object.entries(judgements).map(([slug, judgement]) => ({ criterionKey: inFirst(slug), judgement })),
        },
      ],
    });
    const today = judged(now, { a: 'met', b: 'not-met', c: 'met', four: 'met', d: 'met' });
    const found = (then: Record<string, string>) => moved(judged(before, then), today, [crosswalk]).criteria;

    it('compares what was split off with what it came from, and calls new what had none', () => {
      const [a, b, , four, d] = found({ three: 'partly-met', four: 'met' });
      expect(a).toMatchObject({
        before: 'partly-met',
        change: 'up',
        relation: 'split',
        from: [inFirst('three')],
        reworded: true,
      });
      expect(b).toMatchObject({ before: 'partly-met', change: 'down', relation: 'split' });
      expect(four).toMatchObject({ change: 'same', relation: 'unchanged', reworded: false });
      expect(d).toMatchObject({ before: null, change: 'new', relation: 'new', from: [], reworded: false });
    });

    it('compares what was merged only where all that it came of meant the same', () => {
      const merged = (then: Record<string, string>) => found(then)[2];
      expect(merged({ one: 'not-met', two: 'not-met' })).toMatchObject({
        before: 'not-met',
        change: 'up',
        relation: 'merged',
        from: [inFirst('one'), inFirst('two')],
      });
      expect(merged({ one: 'not-met', two: 'met' })).toMatchObject({ before: null, change: 'not-comparable' });
      expect(merged({ one: 'not-met' })).toMatchObject({ before: null, change: 'not-comparable' });
      expect(merged({})).toMatchObject({ before: null, change: 'new' });
    });

    it('takes no origin from a crosswalk that the earlier version does not have', () => {
      const lost = { ...crosswalk, relations: [aRelation('reworded', [inFirst('lost')], [inFirst('a')])] };
      const [a] = moved(judged(before, {}), today, [lost]).criteria;
      expect(a).toMatchObject({ before: null, change: 'new', from: [] });
    });

    it('goes back the other way over the inverse', () => {
      const [one, two, three] = moved(today, judged(before, { one: 'met', two: 'not-met', three: 'met' }), [
        crosswalk,
      ]).criteria;
      expect(one).toMatchObject({ before: 'met', change: 'same', relation: 'split', from: [inFirst('c')] });
      expect(two).toMatchObject({ change: 'down' });
      expect(three).toMatchObject({ before: null, change: 'not-comparable', relation: 'merged' });
    });
  });
});
