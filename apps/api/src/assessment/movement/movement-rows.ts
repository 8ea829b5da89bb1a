import type { Classification } from '../../classification/classification.js';
import type { FollowOnActionStatus } from '../../report/appendix/source.js';
import type { Statement } from '../../work/statement.js';
import { reviewerScored } from '../assessment-rows.js';
import type { AssessmentState, ThemeStage } from '../ladder/states.js';

/** Most years that are shown at once. */
export const mostYears = 10;

/** A year with all that is shown of movement: as its rows are, and as it was last sealed where it is being revised. */
export interface MovementRow {
  id: string;
  year: string;
  state: AssessmentState;
  model_id: string;
  edition: number;
  blind_scoring: boolean;
  /** The council's first and last year, of which those shown may be a part. */
  first_year: string;
  last_year: string;
  themes: readonly MovementThemeRow[];
  /** By criterion; those that were not judged are not there. */
  judgements: Record<string, string>;
  follow_on_actions: readonly MovementActionRow[];
  evidence: readonly { theme_key: string; id: string }[];
  reasons: readonly MovementReasonOfRow[];
  /** Null unless the year is being revised: what the council said last. */
  sealed: SealedScores | null;
}

export interface MovementThemeRow {
  theme_key: string;
  score: string | null;
  stage: ThemeStage;
  reviewer_id: string | null;
  reviewer_scored: boolean;
}

export interface MovementActionRow {
  id: string;
  title: string;
  theme_key: string;
  status: FollowOnActionStatus;
  classification: Classification;
}

export interface MovementReasonOfRow {
  theme_key: string;
  text: string;
  follow_on_action_ids: string[];
  offered_hash: string | null;
  revision: number;
  updated_at: string;
  updated_by: string | null;
}

export interface SealedScores {
  edition: number;
  model_id: string;
  themes: readonly {
    themeKey: string;
    score: string | null;
    criteria: readonly { criterionKey: string; judgement: string | null }[];
  }[];
}

const of = (alias: string) => `${alias}.council_id = a.council_id and ${alias}.assessment_id = a.id`;

/**
 * All years of a council that are shown, oldest first, in one statement. Rows of a sealed year are what was sealed: nothing can change
 * in them. A year that is being revised comes with what its newest sealed edition says, which is the council's word until it is sealed anew.
 * @param levels the classification levels that the reader may see: evidence of others is not counted
 * @param from the first year to show, `2016/17`; null for the newest
 */
export function movementStatement(councilId: string, levels: readonly string[], from: string | null): Statement {
  return {
    name: 'movement',
    text: `with shown as (
        select * from assessment where council_id = $1 and ($3::text is null or year >= $3)
        order by case when $3::text is null then year end desc, year limit ${mostYears}
      )
      select a.id, a.year, a.state, a.model_id, a.edition, a.blind_scoring,
        (select min(year) from assessment where council_id = $1) as first_year,
        (select max(year) from assessment where council_id = $1) as last_year,
        (select coalesce(jsonb_agg(jsonb_build_object('theme_key', t.theme_key, 'score', t.score, 'stage', t.stage, 'reviewer_id', t.reviewer_id, 'reviewer_scored', ${reviewerScored})), '[]')
          from assessment_theme t where ${of('t')}) as themes,
        (select coalesce(jsonb_object_agg(j.criterion_key, j.judgement), '{}') from judgement j where ${of('j')} and j.judgement is not null) as judgements,
        (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'title', f.title, 'theme_key', f.theme_key, 'status', f.status, 'classification', f.classification) order by f.due_on nulls last, f.title, f.id), '[]')
          from follow_on_action f where ${of('f')} and f.removed_at is null) as follow_on_actions,
        (select coalesce(jsonb_agg(distinct jsonb_build_object('theme_key', l.theme_key, 'id', l.evidence_id)), '[]')
          from evidence_link l join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
          where ${of('l')} and l.removed_at is null and e.removed_at is null and e.classification->>'level' = any($2)) as evidence,
        (select coalesce(jsonb_agg(jsonb_build_object('theme_key', r.theme_key, 'text', r.text, 'follow_on_action_ids', r.follow_on_action_ids, 'offered_hash', r.offered_hash,
            'revision', r.revision, 'updated_at', r.updated_at, 'updated_by', p.name)), '[]')
          from movement_reason r left join person p on p.id = r.updated_by where ${of('r')}) as reasons,
        sealed.said as sealed
      from shown a left join lateral (
        select jsonb_build_object('edition', s.edition, 'model_id', d.document::jsonb->'model'->>'id', 'themes', d.document::jsonb->'themes') as said
        from seal s join sealed_document d on d.council_id = s.council_id and d.seal_id = s.id and d.audience = 'public'
        where a.state <> 'sealed' and s.council_id = a.council_id and s.assessment_id = a.id
        order by s.edition desc limit 1
      ) sealed on true
      order by a.year`,
    values: [councilId, levels, from],
  };
}
