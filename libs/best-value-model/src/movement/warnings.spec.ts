import { describe, expect, it } from '@jest/globals';
import type { ModelDocument } from '../model.js';
import { publishedModels } from '../published.js';
import { trend } from './trend.js';
import { movementWarnings, type WarnedYear } from './warnings.js';

const model = publishedModels[publishedModels.length - 1];
const theme = model.themes[0].key;
const [, middle, best] = model.scale.toSorted((one, other) => one.rank - other.rank).map(({ key }) => key);

interface Given {
  score: string | null;
  open?: string[];
  evidence?: string[];
  of?: ModelDocument;
}

function warned(given: Given[]): string[] {
  const years: WarnedYear[] = given.map(({ score, open = [], evidence = [], of = model }, n) => ({
    year: `202${n}/2${n + 1}`,
    model: of,
    themes: [{ themeKey: theme, score, criteria: [] }],
    openFollowOnActions: open.map((id) => ({ id, themeKey: theme })).concat({ id: 'elsewhere', themeKey: 'other' }),
    evidence: evidence.map((id) => ({ id, themeKey: theme })).concat({ id: `new ${n}`, themeKey: 'other' }),
  }));
  return movementWarnings(years, trend(years, [])).map(
    ({ kind, themeKey, from, to, followOnActionIds }) =>
      `${kind} ${themeKey === theme ? '' : themeKey}${from} to ${to} ${followOnActionIds.join()}`,
  );
}

describe('a warning', () => {
  const open = 'unmoved-with-open-action';
  const stale = 'best-without-new-evidence';

  it('is given of a score that stood still for two years with a follow-on action open', () => {
    const still = [{ score: middle }, { score: middle }, { score: middle, open: ['a', 'b'] }];
    expect(warned(still)).toEqual([`${open} 2020/21 to 2022/23 a,b`]);
    expect(warned(still.map((one) => ({ ...one, open: [] })))).toEqual([]);
    expect(warned([{ score: best }, ...still.slice(1)])).toEqual([]);
    expect(warned([...still.slice(0, 2), { score: best, open: ['a'] }])).toEqual([]);
    expect(warned(still.slice(1))).toEqual([]);
  });

  it('is given of the best score for three years on no evidence that is newer', () => {
    const years = ['e', 'e', 'e'].map((id) => ({ score: best, evidence: [id] }));
    expect(warned(years)).toEqual([`${stale} 2020/21 to 2022/23 `]);
    expect(warned([...years.slice(0, 2), { score: best, evidence: ['e', 'f'] }])).toEqual([]);
    expect(warned([years[0], { score: best, evidence: ['f'] }, years[2]])).toEqual([]);
    expect(warned(years.map((one) => ({ ...one, score: middle })))).toEqual([]);
  });

  it('is of the latest year with a score: a year that is only begun takes nothing away', () => {
    const still = [1, 2, 3].map(() => ({ score: best, open: ['a'] }));
    expect(warned([...still, { score: null }])).toEqual([
      `${open} 2020/21 to 2022/23 a`,
      `${stale} 2020/21 to 2022/23 `,
    ]);
    expect(warned([{ score: null }, { score: null }, { score: null }])).toEqual([]);
  });

  it('goes by places: of two best words either is the best', () => {
    const scale = model.scale.map((word) => ({ ...word, place: word.rank }));
    const more = scale.concat({ ...scale[0], key: 'brightest', word: 'Brightest', rank: 99, place: 3 });
    const of = { ...model, scale: more };
    expect(warned([1, 2, 3].map(() => ({ score: best, of })))).toEqual([`${stale} 2020/21 to 2022/23 `]);
  });

  it('is not given where two years are not comparable', () => {
    const years = [{ score: best }, { score: best, of: { ...model, id: 'other' } }, { score: best, open: ['a'] }];
    expect(warned(years)).toEqual([]);
    const without = { ...model, themes: model.themes.slice(1) };
    expect(warned([{ score: best }, { score: best }, { score: best }, { score: null, of: without }])).toHaveLength(1);
  });
});
