import { type Crosswalk, type ModelDocument, pathBetween, trend, type TrendYear } from '@best-value/model';
import type { PublicDocument } from '../../seal/content/documents.js';
import type { LastYear } from '../appendix/last-year.js';
import { scoreMark } from '../appendix/marks.js';
import type { EarlierYear, MovementSource } from '../appendix/movement-source.js';
import type { EarlierYearRow, MovementReasonRow } from './source-rows.js';

type SealedYear = Pick<LastYear, 'year' | 'edition' | 'publicHash'> & TrendYear;

/**
 * What a report says of movement beside the two years themselves.
 * @param earlier the sealed years before this one, newest first: all that are shown, the last year among them
 * @param crosswalks those that the council goes by
 * @param model the version of this year
 * @param models those of the earlier years, by id
 * @param actions ids of the follow-on actions that are still there
 */
export function toMovementSource(
  lastYear: LastYear | null,
  earlier: readonly EarlierYearRow[],
  reasons: readonly MovementReasonRow[],
  actions: ReadonlySet<string>,
  crosswalks: readonly Crosswalk[],
  model: ModelDocument,
  models: ReadonlyMap<string, ModelDocument>,
): MovementSource | null {
  if (lastYear === null) return null;
  return {
    crosswalks: pathBetween(crosswalks, lastYear.model.id, model.id),
    reasons: reasons
      .filter(({ text }) => text !== '')
      .map(({ theme_key, text, follow_on_action_ids }) => ({
        themeKey: theme_key,
        text,
        followOnActionIds: follow_on_action_ids.filter((id) => actions.has(id)),
      })),
    earlierYears: earlierYears(earlier.flatMap((row) => toSealedYear(row, models)).toReversed(), crosswalks),
  };
}

/** The scores of sealed years, each beside the one before it. @param years oldest first */
function earlierYears(years: readonly SealedYear[], crosswalks: readonly Crosswalk[]): EarlierYear[] {
  const rows = new Map(trend(years, crosswalks).map(({ themeKey, cells }) => [themeKey, cells]));
  return years.map(({ year, edition, publicHash, model, themes }, at) => ({
    year,
    edition,
    publicHash,
    modelId: model.id,
    scores: themes.map(({ themeKey, score }) => ({
      themeKey,
      ...scoreMark(model, score),
      change: rows.get(themeKey)?.[at]?.change ?? null,
    })),
  }));
}

/** Judgements stay out: earlier years are shown by their scores. */
function toSealedYear(
  { year, edition, hash, model_id, scores }: EarlierYearRow,
  models: ReadonlyMap<string, ModelDocument>,
): SealedYear[] {
  const model = models.get(model_id);
  if (!model) return [];
  const themes = model.themes.map(({ key }) => ({ themeKey: key, score: scores[key] ?? null, criteria: [] }));
  return [{ year, edition, publicHash: hash, model, themes }];
}

/** What documents before the third format said of movement: they went by the relations that the service ships. */
export function movementOf(
  { movement, lastYear }: Pick<PublicDocument, 'movement' | 'lastYear'>,
  shipped: readonly Crosswalk[],
): MovementSource | null {
  if (movement !== undefined) return movement;
  return lastYear ? { crosswalks: shipped, reasons: [], earlierYears: [] } : null;
}
