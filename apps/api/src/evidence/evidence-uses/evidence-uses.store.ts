import { criteriaOf, type ModelDocument } from '@best-value/model';
import type { Caller } from '../../work/caller.js';
import type { Statement } from '../../work/statement.js';
import type { AssessmentState, ThemeStage } from '../../assessment/ladder/states.js';
import type { EvidenceUseView } from '../evidence.view.js';
import { visibleLevels } from '../visible-levels.js';

/** A place where an item is used. */
export interface UseRow {
  year: string;
  state: AssessmentState;
  model_id: string;
  theme_key: string;
  /** Of the theme that it is linked in; null for a follow-on action, which goes on while its theme is reviewed. */
  stage: ThemeStage | null;
  criterion_key: string | null;
  follow_on_action_id: string | null;
  title: string | null;
}

/** Every place where an item (`$2`) is used that may be shown at these levels (`$3`). A link is as open as its item; a follow-on action has its own level. */
const usesText = `
  select a.year, a.state, a.model_id, t.stage, l.theme_key, l.criterion_key, null::uuid as follow_on_action_id, null as title
  from evidence_link l join assessment a on a.council_id = l.council_id and a.id = l.assessment_id
  join assessment_theme t on t.council_id = l.council_id and t.assessment_id = l.assessment_id and t.theme_key = l.theme_key
  where l.council_id = $1 and l.evidence_id = $2 and l.removed_at is null
  union all
  select a.year, a.state, a.model_id, null, o.theme_key, null, o.id, o.title
  from follow_on_action_evidence u join follow_on_action o on o.council_id = u.council_id and o.id = u.follow_on_action_id
  join assessment a on a.council_id = o.council_id and a.id = o.assessment_id
  where u.council_id = $1 and u.evidence_id = $2 and o.removed_at is null and o.classification->>'level' = any($3)
  order by year desc, theme_key, criterion_key nulls first, follow_on_action_id limit $4`;

/** Where an item is used, as far as the caller may know. @param most how many places; null for all: rules ask for no less */
export function usesStatement(caller: Caller, id: string, most: number | null): Statement {
  return { name: 'evidence-uses', text: usesText, values: [caller.councilId, id, visibleLevels(caller), most] };
}

/** A use with the words of its place. @param model the version of the use's own assessment */
export function toUseView(row: UseRow, model: ModelDocument): EvidenceUseView {
  const theme = model.themes.find((one) => one.key === row.theme_key);
  const criterion = theme && criteriaOf(theme).find((one) => one.key === row.criterion_key);
  return {
    year: row.year,
    themeKey: row.theme_key,
    criterionKey: row.criterion_key,
    followOnActionId: row.follow_on_action_id,
    title: row.title ?? criterion?.text ?? theme?.title ?? row.theme_key,
  };
}
