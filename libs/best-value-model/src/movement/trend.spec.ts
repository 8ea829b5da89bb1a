import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaOf } from '../criteria.js';
import type { Crosswalk } from '../crosswalk/crosswalk.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import { movement } from './movement.js';
import { trend, type TrendYear } from './trend.js';

const [draft, statutory] = publishedModels;
const theme = statutory.themes[0];
const [first, second] = theme.characteristics;
const words = statutory.scale.toSorted((one, other) => one.rank - other.rank).map(({ key }) => key);
const [worst, middle, best] = words;

function year(
  at: number,
  score: string | null,
  model: ModelDocument = statutory,
  judgements: Record<string, string | null> = {},
): TrendYear {
  return {
    year: `${2016 + at}/${17 + at}`,
    model,
    themes: model.themes.map((one) => ({
      themeKey: one.key,
      score: one.key === theme.key ? score : null,
      criteria: criteriaOf(one).map(({ key }) => ({ criterionKey: key, judgement: judgements[key] ?? null })),
    })),
  };
}

const changesOf = (years: TrendYear[], crosswalks: readonly Crosswalk[] = publishedCrosswalks) =>
  trend(years, crosswalks)[0].cells.map((cell) => cell?.change);

describe('the trend of a theme', () => {
  it('is the change of every year from the one before it', () => {
    const years = [worst, middle, middle, best, null, worst].map((score, at) => year(at, score));
    expect(changesOf(years)).toEqual([null, 'up', 'same', 'up', 'undecided', 'new']);
    expect(trend(years, [])[0].cells.map((cell) => cell?.score)).toEqual([worst, middle, middle, best, null, worst]);
  });

  it('has one year when there is one, and none when there is none', () => {
    expect(changesOf([year(0, best)])).toEqual([null]);
    expect(trend([], [])).toEqual([]);
  });

  it('goes over versions that a crosswalk relates, and compares nothing where none does', () => {
    const years = [year(0, worst, draft), year(1, middle), year(2, best)];
    expect(changesOf(years)).toEqual([null, 'up', 'up']);
    expect(changesOf(years, [])).toEqual([null, 'not-comparable', 'up']);
  });

  it('keeps the themes of an earlier version that the newest has no more, after the others', () => {
    const fewer: ModelDocument = { ...statutory, id: 'fewer', themes: statutory.themes.slice(1) };
    const rows = trend([year(0, best), { year: '2017/18', model: fewer, themes: [] }], []);
    expect(rows.map(({ themeKey }) => themeKey)).toEqual([...fewer.themes, theme].map(({ key }) => key));
    expect(rows.at(-1)?.cells).toEqual([{ score: best, change: null }, null]);
    expect(rows[0].cells[1]).toEqual({ score: null, change: 'undecided' });
  });
});

describe('the trend of a criterion', () => {
  const at = (keys: readonly string[]): ModelDocument => ({
    ...statutory,
    id: `of-${keys.join('-')}`,
    themes: [
      {
        ...theme,
        characteristics: keys.map((key) => ({ ...first, key, text: `The sentence ${key}.` })),
        indicators: [],
      },
    ],
  });
  const rowsOf = (years: TrendYear[], crosswalks: readonly Crosswalk[]) => trend(years, crosswalks)[0].criteria;

  it('follows it through the versions, and says where it was reworded', () => {
    const [{ to }] = publishedCrosswalks[0].relations.filter(({ relation }) => relation === 'reworded');
    const [key] = to;
    const years = [draft, statutory, statutory].map((model, n) => year(n, null, model, { [key]: 'met' }));
    const rows = trend(years, publishedCrosswalks).flatMap(({ criteria }) => criteria);
    const row = rows.find(({ criterionKey }) => criterionKey === key);
    expect(row?.cells).toEqual([
      { criteria: [key], judgement: 'met', change: null, reworded: false },
      { criteria: [key], judgement: 'met', change: 'same', reworded: true },
      { criteria: [key], judgement: 'met', change: 'same', reworded: false },
    ]);
  });

  it('begins anew where nothing relates two versions, and keeps what was judged before in rows of its own', () => {
    const [one, other] = [at(['a', 'b']), at(['c'])];
    const rows = rowsOf([year(0, null, one, { a: 'met' }), year(1, null, other, { c: 'met' })], []);
    expect(rows.map(({ criterionKey, latest }) => [criterionKey, latest])).toEqual([
      ['c', 1],
      ['a', 0],
      ['b', 0],
    ]);
    expect(rows[0].cells).toEqual([
      null,
      { criteria: ['c'], judgement: 'met', change: 'not-comparable', reworded: false },
    ]);
    expect(rows[1].cells[1]).toBeNull();
  });

  it('shows what was merged as one when it was judged alike, and says when it was not', () => {
    const [one, other] = [at(['a', 'b']), at(['c'])];
    const merged = { relation: 'merged' as const, from: ['a', 'b'], to: ['c'], why: 'They asked the same.' };
    const crosswalks = [{ from: one.id, to: other.id, relations: [merged] }];
    const cellsOf = (before: Record<string, string | null>, earlier: Record<string, string | null>) =>
      rowsOf(
        [year(0, null, one, earlier), year(1, null, one, before), year(2, null, other, { c: 'met' })],
        crosswalks,
      )[0].cells;
    const alike = { a: 'not-met', b: 'not-met' };
    expect(cellsOf(alike, alike).map((cell) => [cell?.criteria.join(), cell?.judgement, cell?.change])).toEqual([
      ['a,b', 'not-met', null],
      ['a,b', 'not-met', 'same'],
      ['c', 'met', 'up'],
    ]);
    const unlike = { a: 'not-met', b: 'met' };
    expect(cellsOf(unlike, alike).map((cell) => [cell?.judgement, cell?.change])).toEqual([
      ['not-met', null],
      [null, 'not-comparable'],
      ['met', 'not-comparable'],
    ]);
  });

  it('shows the score of one year for what two versions call by the same key only where a crosswalk says so', () => {
    const rows = rowsOf([year(0, null, at(['a'])), year(1, null, { ...at(['a']), id: 'other' })], []);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.criteria))).toEqual([
      [undefined, ['a']],
      [['a'], undefined],
    ]);
  });
});

const scores = fc.array(fc.constantFrom(null, ...words), { minLength: 1, maxLength: 10 });
const judgement = fc.constantFrom(null, ...statutory.judgements.characteristic.map(({ key }) => key));
const models = fc.constantFrom(draft, statutory);
const anyYears = fc.array(fc.tuple(fc.constantFrom(null, ...words), models, judgement, judgement), {
  minLength: 1,
  maxLength: 8,
});
const made = (all: [string | null, ModelDocument, string | null, string | null][]): TrendYear[] =>
  all.map(([score, model, one, other], n) => year(n, score, model, { [first.key]: one, [second.key]: other }));

describe('any trend', () => {
  it('says of each year what movement says of the two', () => {
    fc.assert(
      fc.property(anyYears, (all) => {
        const years = made(all);
        const rows = trend(years, publishedCrosswalks);
        for (let n = 1; n < years.length; n += 1) {
          const moved = movement(years[n - 1], years[n], publishedCrosswalks);
          expect(rows.map(({ cells }) => cells[n]?.change)).toEqual(moved.map(({ change }) => change));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows every criterion of every year once at least, with its judgement', () => {
    fc.assert(
      fc.property(anyYears, (all) => {
        const years = made(all);
        const rows = trend(years, publishedCrosswalks).flatMap(({ criteria }) => criteria);
        for (const [n, { model }] of years.entries()) {
          const shown = new Set(rows.flatMap(({ cells }) => cells[n]?.criteria ?? []));
          expect(shown).toEqual(new Set(model.themes.flatMap(criteriaOf).map(({ key }) => key)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is not changed by what comes later', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(null, ...words), (earlier, next) => {
        const years = earlier.map((score, n) => year(n, score));
        const longer = [...years, year(years.length, next)];
        expect(changesOf(longer).slice(0, -1)).toEqual(changesOf(years));
      }),
      { numRuns: 30 },
    );
  });
});
