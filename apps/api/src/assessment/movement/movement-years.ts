import { criteriaOf, type ModelDocument, type TrendYear, type WarnedYear } from '@best-value/model';
import { maySee } from '../../evidence/visible-levels.js';
import type { Caller } from '../../work/caller.js';
import { isBlind } from '../blind/blind.js';
import type { MovementActionRow, MovementRow, SealedScores } from './movement-rows.js';

/** A year as its reader may see it. */
export interface MovementYear extends WarnedYear {
  readonly row: MovementRow;
  /** What is being written; the same as the council's word unless the year is being revised. */
  readonly draft: TrendYear;
  readonly source: 'sealed' | 'draft';
  /** Themes of the draft that the reader is to score first. */
  readonly blind: ReadonlySet<string>;
  readonly actions: readonly MovementActionRow[];
}

/** The versions that the years go by. */
export function modelIdsIn(rows: readonly MovementRow[]): string[] {
  return [...new Set(rows.flatMap(({ model_id, sealed }) => (sealed ? [model_id, sealed.model_id] : [model_id])))];
}

/** A year of the council: its word where it has sealed one, otherwise the draft, without what the reader must not know yet. */
export function toMovementYear(
  row: MovementRow,
  models: ReadonlyMap<string, ModelDocument>,
  caller: Pick<Caller, 'personId' | 'permissions'>,
): MovementYear {
  const blind = new Set(
    row.themes.filter((theme) => isBlind(row, theme, caller.personId)).map(({ theme_key }) => theme_key),
  );
  const draft = draftOf(row, modelIn(models, row.model_id), blind);
  const word = row.sealed ? sealedYear(row.year, row.sealed, modelIn(models, row.sealed.model_id)) : draft;
  const actions = row.follow_on_actions.filter(({ classification }) => maySee(caller, classification));
  return {
    ...word,
    row,
    draft,
    source: row.sealed !== null || row.state === 'sealed' ? 'sealed' : 'draft',
    blind,
    actions,
    openFollowOnActions: actions
      .filter(({ status }) => status !== 'complete' && status !== 'cancelled')
      .map(({ id, theme_key }) => ({ id, themeKey: theme_key })),
    evidence: row.evidence.map(({ id, theme_key }) => ({ id, themeKey: theme_key })),
  };
}

/** Words and keys that the model does not have are as if never given: a page must be shown also of a year that was damaged. */
function draftOf(row: MovementRow, model: ModelDocument, blind: ReadonlySet<string>): TrendYear {
  const scores = new Map(row.themes.map(({ theme_key, score }) => [theme_key, score]));
  const themes = model.themes.map((theme) => ({
    themeKey: theme.key,
    score: blind.has(theme.key) ? null : (scores.get(theme.key) ?? null),
    criteria: criteriaOf(theme).map(({ key }) => ({ criterionKey: key, judgement: row.judgements[key] ?? null })),
  }));
  return { year: row.year, model, themes };
}

function sealedYear(year: string, { themes }: SealedScores, model: ModelDocument): TrendYear {
  return { year, model, themes };
}

function modelIn(models: ReadonlyMap<string, ModelDocument>, id: string): ModelDocument {
  const model = models.get(id);
  if (!model) throw new Error(`The version ${id} of a year was not read.`);
  return model;
}
