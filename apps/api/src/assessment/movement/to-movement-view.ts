import {
  criteriaOf,
  type Crosswalk,
  type ModelDocument,
  movementWarnings,
  type MovementWarning,
  scoreOf,
  trend,
  type TrendCriterion,
  type TrendTheme,
} from '@best-value/model';
import { englishList } from '../../report/appendix/english.js';
import type { Caller } from '../../work/caller.js';
import type { MovementRow } from './movement-rows.js';
import type {
  MovementCriterionView,
  MovementThemeView,
  MovementView,
  MovementWarningView,
  MovementYearView,
} from './movement.view.js';
import { type MovementYear, toMovementYear } from './movement-years.js';
import { reasonsOf } from './reasons-of.js';

/**
 * How a council's scores moved, as this reader may see it.
 * @param rows oldest first
 * @param models the versions of the years, by id
 */
export function toMovementView(
  rows: readonly MovementRow[],
  models: ReadonlyMap<string, ModelDocument>,
  crosswalks: readonly Crosswalk[],
  caller: Pick<Caller, 'personId' | 'permissions'>,
): MovementView {
  const years = rows.map((row) => toMovementYear(row, models, caller));
  const themes = trend(years, crosswalks);
  return {
    years: years.map(toYearView),
    firstYear: rows[0]?.first_year ?? null,
    lastYear: rows[0]?.last_year ?? null,
    themes: themes.map((theme) => toThemeView(theme, years)),
    warnings: movementWarnings(years, themes).flatMap((warning) => toWarningView(warning, years)),
    reasons: reasonsOf(years, crosswalks, caller),
  };
}

function toYearView({ year, row, source, model }: MovementYear): MovementYearView {
  return {
    year,
    state: row.state,
    source,
    edition: row.sealed?.edition ?? (row.state === 'sealed' ? row.edition : null),
    inRevision: row.sealed !== null,
    modelId: model.id,
    modelTitle: model.title,
    scale: model.scale,
    judgements: {
      characteristic: model.judgements.characteristic.map(({ said, ...word }) => word),
      indicator: model.judgements.indicator.map(({ said, ...word }) => word),
    },
  };
}

function toThemeView({ themeKey, cells, criteria }: TrendTheme, years: readonly MovementYear[]): MovementThemeView {
  return {
    key: themeKey,
    title: titleIn(years, themeKey),
    cells: cells.map((cell, at) => {
      const year = years[at];
      const blind = year?.source === 'draft' && year.blind.has(themeKey);
      return { there: cell !== null, score: cell?.score ?? null, change: cell?.change ?? null, blind };
    }),
    criteria: criteria.flatMap((criterion) => toCriterionView(criterion, years)),
  };
}

function toCriterionView(
  { criterionKey, latest, cells }: TrendCriterion,
  years: readonly MovementYear[],
): MovementCriterionView[] {
  const year = years[latest];
  const criterion = year?.model.themes.flatMap(criteriaOf).find(({ key }) => key === criterionKey);
  if (!year || !criterion) return [];
  return [
    {
      key: criterionKey,
      kind: criterion.kind,
      text: criterion.text,
      latest: year.year,
      cells: cells.map((cell) => ({
        judgement: cell?.judgement ?? null,
        change: cell?.change ?? null,
        reworded: cell?.reworded ?? false,
        criteria: cell?.criteria.length ?? 0,
      })),
    },
  ];
}

/** A warning in words, with the follow-on actions that it is about. */
function toWarningView(
  { kind, themeKey, from, to, followOnActionIds }: MovementWarning,
  years: readonly MovementYear[],
): MovementWarningView[] {
  const year = years.find((one) => one.year === to);
  const score = year?.themes.find((theme) => theme.themeKey === themeKey)?.score;
  if (!year || !score) return [];
  const followOnActions = year.actions
    .filter(({ id }) => followOnActionIds.includes(id))
    .map(({ id, title }) => ({ id, title }));
  const stands = `${titleIn(years, themeKey)} has stood at ${scoreOf(year.model, score).word} since ${from}`;
  const open = followOnActions.map(({ title }) => `“${title}”`);
  const actions =
    open.length === 1 ? `the follow-on action ${open[0]} is` : `the follow-on actions ${englishList(open)} are`;
  const message =
    kind === 'unmoved-with-open-action'
      ? `${stands}, and ${actions} still open in ${to}. What keeps the score where it is?`
      : `${stands}, and no evidence has been added to it since then. Does it still hold?`;
  return [{ kind, themeKey, year: to, message, followOnActions }];
}

/** What the newest version that has the theme calls it. */
function titleIn(years: readonly MovementYear[], themeKey: string): string {
  const titles = years.flatMap(({ model }) => model.themes.filter(({ key }) => key === themeKey));
  return titles.at(-1)?.title ?? themeKey;
}
