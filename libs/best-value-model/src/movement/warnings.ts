import type { ModelDocument, ScoreKey, ThemeKey } from '../model.js';
import { placeOf } from './standing.js';
import type { TrendTheme, TrendYear } from './trend.js';

/** What else a year holds that a warning rests on, by theme. */
export interface WarnedYear extends TrendYear {
  readonly openFollowOnActions: readonly { readonly id: string; readonly themeKey: ThemeKey }[];
  /** Evidence linked anywhere in the theme, by ids that survive years. */
  readonly evidence: readonly { readonly id: string; readonly themeKey: ThemeKey }[];
}

/**
 * What an attentive reader would ask of a score that stands still. `unmoved-with-open-action`: it has not changed for two years and
 * a follow-on action is still open. `best-without-new-evidence`: it has been the best for three years and rests on no evidence that
 * was not there in the first of them.
 */
export interface MovementWarning {
  readonly kind: 'unmoved-with-open-action' | 'best-without-new-evidence';
  readonly themeKey: ThemeKey;
  /** The year that it has stood since, and the latest that has a score. */
  readonly from: string;
  readonly to: string;
  /** Open follow-on actions that the warning is about. */
  readonly followOnActionIds: readonly string[];
}

/**
 * The warnings of each theme at the latest year that scored it, in the order of the themes.
 * @param years oldest first, as they were given to `trend`
 * @param themes what `trend` made of them
 */
export function movementWarnings(years: readonly WarnedYear[], themes: readonly TrendTheme[]): MovementWarning[] {
  return themes.flatMap(({ themeKey, cells }): MovementWarning[] => {
    const last = cells.findLastIndex((cell) => cell !== null && cell.score !== null);
    const now = cells[last];
    const score = now?.score ?? null;
    if (last < 2 || score === null) return [];
    // Two years of no change are three scores that stand on the same place.
    if (now?.change !== 'same' || cells[last - 1]?.change !== 'same') return [];
    const [first, between, latest] = years.slice(last - 2, last + 1);
    const about = { themeKey, from: first.year, to: latest.year };
    const open = latest.openFollowOnActions.filter((action) => action.themeKey === themeKey).map(({ id }) => id);
    const warnings: MovementWarning[] = [];
    if (open.length > 0) warnings.push({ kind: 'unmoved-with-open-action', ...about, followOnActionIds: open });
    const known = evidenceOf(first, themeKey);
    const added = [...evidenceOf(between, themeKey), ...evidenceOf(latest, themeKey)].filter((id) => !known.has(id));
    if (isBest(latest.model, score) && added.length === 0)
      warnings.push({ kind: 'best-without-new-evidence', ...about, followOnActionIds: [] });
    return warnings;
  });
}

function evidenceOf({ evidence }: WarnedYear, themeKey: ThemeKey): ReadonlySet<string> {
  return new Set(evidence.filter((item) => item.themeKey === themeKey).map(({ id }) => id));
}

/** Whether no word of the scale stands on a higher place of the common order. */
function isBest(model: ModelDocument, score: ScoreKey): boolean {
  return placeOf(model, score) === Math.max(...model.scale.map(({ key }) => placeOf(model, key)));
}
