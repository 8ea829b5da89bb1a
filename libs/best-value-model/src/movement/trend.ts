import { criteriaOf } from '../criteria.js';
import type { Crosswalk } from '../crosswalk/crosswalk.js';
import type { CriterionKey, JudgementKey, ScoreKey, ThemeKey } from '../model.js';
import { type Change, type CriterionMovement, type JudgedYear, movement, type ThemeMovement } from './movement.js';

/** A year among several. */
export interface TrendYear extends JudgedYear {
  /** Such as 2025/26. */
  readonly year: string;
}

/** The score of a theme in one year. */
export interface ThemeCell {
  readonly score: ScoreKey | null;
  /** Since the year before; null in the first of the years. */
  readonly change: Change | null;
}

/** What was judged in one year of what a criterion is now. */
export interface CriterionCell {
  /** What the criterion was in that year: several where they were merged since. */
  readonly criteria: readonly CriterionKey[];
  /** Null when it was not judged, or when several were judged unalike. */
  readonly judgement: JudgementKey | null;
  /** Since the year before; null in the first of the years. */
  readonly change: Change | null;
  /** It is worded otherwise than in the year before. */
  readonly reworded: boolean;
}

export interface TrendTheme {
  readonly themeKey: ThemeKey;
  /** One a year; null where the version of that year has no such theme. */
  readonly cells: readonly (ThemeCell | null)[];
  /** Those of the newest version in its order, then those of earlier versions that none of them comes from. */
  readonly criteria: readonly TrendCriterion[];
}

export interface TrendCriterion {
  /** In the latest version that asks it. */
  readonly criterionKey: CriterionKey;
  /** The place, among the years, of the latest that asks it. */
  readonly latest: number;
  /** One a year; null where nothing was asked that the criterion comes from. */
  readonly cells: readonly (CriterionCell | null)[];
}

/**
 * Sets any number of years side by side, each beside the one before it, so that a path of crosswalks is all that joins two
 * versions: where there is none, a theme's cell is `not-comparable` and a criterion's row begins anew. Themes come in the order
 * of the newest version; those that only earlier versions have come last.
 * @param years oldest first
 * @throws RangeError for a score or judgement that its model does not have
 */
export function trend(years: readonly TrendYear[], crosswalks: readonly Crosswalk[]): TrendTheme[] {
  const steps = years.map((now, at) => stepOf(years[at - 1], now, crosswalks));
  const criteria = criterionRows(years, steps);
  const newestFirst = years.toReversed();
  const keys = new Set(newestFirst.flatMap(({ model }) => model.themes.map(({ key }) => key)));
  return [...keys].map((themeKey) => ({
    themeKey,
    cells: years.map(({ model, themes }, at): ThemeCell | null => {
      if (!model.themes.some(({ key }) => key === themeKey)) return null;
      const score = themes.find((theme) => theme.themeKey === themeKey)?.score ?? null;
      return { score, change: steps[at].themes.get(themeKey)?.change ?? null };
    }),
    criteria: criteria.filter((row) => row.themeKey === themeKey).map(({ row }) => row),
  }));
}

/** How a year stands to the one before it, by the keys of its own version. */
interface Step {
  readonly themes: ReadonlyMap<ThemeKey, ThemeMovement>;
  readonly criteria: ReadonlyMap<CriterionKey, CriterionMovement>;
}

function stepOf(before: TrendYear | undefined, now: TrendYear, crosswalks: readonly Crosswalk[]): Step {
  const moved = before ? movement(before, now, crosswalks) : [];
  return {
    themes: new Map(moved.map((theme) => [theme.themeKey, theme])),
    criteria: new Map(moved.flatMap(({ criteria }) => criteria.map((one) => [one.criterionKey, one]))),
  };
}

interface ThemedRow {
  readonly themeKey: ThemeKey;
  readonly row: TrendCriterion;
}

/** A row for every criterion of the newest year, then for those of earlier years that no later row comes from. */
function criterionRows(years: readonly TrendYear[], steps: readonly Step[]): ThemedRow[] {
  const judged = years.map(
    ({ themes }) => new Map(themes.flatMap(({ criteria }) => criteria.map((one) => [one.criterionKey, one.judgement]))),
  );
  const shown = years.map(() => new Set<CriterionKey>());
  const rows: ThemedRow[] = [];
  for (let latest = years.length - 1; latest >= 0; latest -= 1)
    for (const theme of years[latest].model.themes)
      for (const { key } of criteriaOf(theme)) {
        if (shown[latest].has(key)) continue;
        const cells: (CriterionCell | null)[] = years.map(() => null);
        let criteria: readonly CriterionKey[] = [key];
        for (let at = latest; criteria.length > 0; at -= 1) {
          for (const one of criteria) shown[at].add(one);
          cells[at] = cellOf(criteria, judged[at], steps[at]);
          criteria = at === 0 ? [] : originsIn(steps[at], criteria);
        }
        rows.push({ themeKey: theme.key, row: { criterionKey: key, latest, cells } });
      }
  return rows;
}

function cellOf(
  criteria: readonly CriterionKey[],
  judged: ReadonlyMap<CriterionKey, JudgementKey | null>,
  { criteria: moved }: Step,
): CriterionCell {
  const judgements = new Set(criteria.map((key) => judged.get(key) ?? null));
  const changes = new Set(criteria.map((key) => moved.get(key)?.change ?? null));
  const [judgement] = judgements;
  const [change] = changes;
  return {
    criteria,
    judgement: judgements.size === 1 ? judgement : null,
    change: changes.size === 1 ? change : 'not-comparable',
    reworded: criteria.some((key) => moved.get(key)?.reworded === true),
  };
}

function originsIn({ criteria: moved }: Step, criteria: readonly CriterionKey[]): CriterionKey[] {
  const judged = [...moved.values()].filter(({ criterionKey }) => criteria.includes(criterionKey));
  return [...new Set(judged.flatMap(({ from }) => from))];
}
