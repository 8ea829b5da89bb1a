import type { ThemeMovement } from '@best-value/model';
import { changeMarks } from './change-marks.js';
import type { TrendCell, TrendTable } from './document.js';
import { scoreMark } from './marks.js';
import type { Material } from './material.js';
import type { References } from './references.js';

/** Fewer earlier years say no more than the table of the last one does. */
const FEWEST_EARLIER_YEARS = 2;

/** The scores of all sealed years as they were printed then, and those of this year. */
export function trendTable(
  moved: readonly ThemeMovement[],
  { movement, model, year }: Material,
  refs: References,
): TrendTable | null {
  const earlier = movement?.earlierYears ?? [];
  if (earlier.length < FEWEST_EARLIER_YEARS) return null;
  return {
    title: 'Scores year by year',
    description: `Each theme with its score in every sealed year from ${earlier[0]?.year} and in ${year}, and how it stands to the year before.`,
    years: [...earlier.map((one) => one.year), year],
    rows: moved.map(({ themeKey, now, change }) => {
      const { section = 0, title = '' } = refs.themes.get(themeKey) ?? {};
      const before = earlier.map(({ scores }): TrendCell | null => {
        const score = scores.find((one) => one.themeKey === themeKey);
        if (!score) return null;
        const { themeKey: _, change: since, ...mark } = score;
        return { score: mark, change: since === null ? null : changeMarks[since] };
      });
      const cells = [...before, { score: scoreMark(model, now), change: changeMarks[change] }];
      return { themeKey, number: section, title, cells };
    }),
  };
}
