import type { RelationKind } from '@best-value/model';
import type { Classification } from '../../classification/classification.js';
import { visibleLevels } from '../../evidence/visible-levels.js';
import type { Caller } from '../../work/caller.js';
import type { Statement } from '../../work/statement.js';
import type { CarriedContent, CarriedKind, CarriedState, LeftBehind } from './carried-content.js';
import type { CarriedItemsQuery } from './carried.dto.js';

/** The year and the one that it was begun from. */
export interface CarriedYearRow {
  id: string;
  model_id: string;
  from_year: string;
  from_model_id: string;
  edition: number | null;
  left_behind: LeftBehind[];
  carried_at: Date;
  carried_by: string | null;
  carried_by_name: string | null;
}

export interface CarriedItemRow {
  id: string;
  kind: CarriedKind;
  theme_key: string;
  place: string;
  source_key: string;
  evidence_id: string | null;
  content: CarriedContent & { relation: RelationKind };
  classification: Classification;
  state: CarriedState;
  made_id: string | null;
  revision: number;
  decided_at: Date | null;
  decided_by: string | null;
  decided_by_name: string | null;
  evidence_title: string | null;
  evidence_classification: Classification | null;
  review_by: string | null;
  evidence_removed: boolean;
}

export interface CarriedCountRow {
  theme_key: string;
  kind: CarriedKind;
  state: CarriedState;
  count: number;
  /** Of links: unread, their criterion and their item as they were. */
  unchanged: number;
}

/** Scores of the earlier year, which nobody is still to score blind. */
export interface LastScoreRow {
  theme_key: string;
  score: string;
}

export interface TitleRow {
  id: string;
  title: string;
}

const ofYear = '(select id from assessment where council_id = $1 and year = $2)';

/** `$3` are the levels that the reader may see: a link is as open as its item, and a restricted follow-on action does not exist for others. */
const visible = `(item.kind in ('narrative', 'judgement') or coalesce(e.classification, item.classification)->>'level' = any($3))`;

const tables = `carried_item item left join evidence e on e.council_id = item.council_id and e.id = item.evidence_id`;

/** Of a link that came along and can be confirmed with others. `today` is a parameter. */
export const unchangedLink = (today: string): string =>
  `item.kind = 'evidence-link' and item.content->>'relation' = 'unchanged' and e.removed_at is null and coalesce(e.review_by >= ${today}::date, true)`;

export function carriedYearStatement(councilId: string, year: string): Statement {
  return {
    name: 'carried-year',
    text: `select a.id, a.model_id, source.year as from_year, source.model_id as from_model_id, f.edition, f.left_behind, f.carried_at, f.carried_by,
             person.name as carried_by_name
           from assessment a join carry_forward f on f.council_id = a.council_id and f.assessment_id = a.id
           join assessment source on source.council_id = f.council_id and source.id = f.from_assessment_id
           left join person on person.id = f.carried_by
           where a.council_id = $1 and a.year = $2`,
    values: [councilId, year],
  };
}

/** @param today the date it is in London */
export function carriedCountsStatement(caller: Caller, year: string, today: string): Statement {
  return {
    name: 'carried-counts',
    text: `select item.theme_key, item.kind, item.state, count(*)::int as count, (count(*) filter (where item.state = 'unread' and ${unchangedLink('$4')}))::int as unchanged
           from ${tables} where item.council_id = $1 and item.assessment_id = ${ofYear} and ${visible}
           group by item.theme_key, item.kind, item.state`,
    values: [caller.councilId, year, visibleLevels(caller), today],
  };
}

/** Of a year that is still drafted and scored blind, none: somebody may still have to score a theme of it on their own. */
export function lastScoresStatement(councilId: string, year: string): Statement {
  return {
    name: 'carried-last-scores',
    text: `select t.theme_key, t.score from carry_forward f
           join assessment source on source.council_id = f.council_id and source.id = f.from_assessment_id and (source.state <> 'drafting' or not source.blind_scoring)
           join assessment_theme t on t.council_id = f.council_id and t.assessment_id = f.from_assessment_id and t.score is not null
           where f.council_id = $1 and f.assessment_id = ${ofYear}`,
    values: [councilId, year],
  };
}

/** Titles of evidence and follow-on actions that the reader may see. */
export function titlesStatement(
  caller: Caller,
  evidenceIds: readonly string[],
  actionIds: readonly string[],
): Statement {
  return {
    text: `select id, title from evidence where council_id = $1 and id = any($2::uuid[]) and classification->>'level' = any($4)
           union all select id, title from follow_on_action where council_id = $1 and id = any($3::uuid[]) and classification->>'level' = any($4)`,
    values: [caller.councilId, evidenceIds, actionIds, visibleLevels(caller)],
  };
}

const columns = `item.id, item.kind, item.theme_key, item.place, item.source_key, item.evidence_id, item.content, item.classification, item.state, item.made_id,
  item.revision, item.decided_at, item.decided_by, person.name as decided_by_name, e.title as evidence_title, e.classification as evidence_classification,
  e.review_by::text, e.removed_at is not null as evidence_removed`;

/** One page of the items, in the order of the version, and how many there are. */
export function carriedItemsStatements(caller: Caller, year: string, query: CarriedItemsQuery): [Statement, Statement] {
  const values: unknown[] = [caller.councilId, year, visibleLevels(caller)];
  const conditions = [`item.council_id = $1 and item.assessment_id = ${ofYear}`, visible];
  if (query.theme !== undefined) conditions.push(`item.theme_key = $${values.push(query.theme)}`);
  if (query.kind !== undefined) conditions.push(`item.kind = $${values.push(query.kind)}`);
  if (query.state !== undefined) conditions.push(`item.state = $${values.push(query.state)}`);
  const asked = conditions.join(' and ');
  return [
    { text: `select count(*)::int as total from ${tables} where ${asked}`, values },
    {
      text: `select ${columns} from ${tables} left join person on person.id = item.decided_by
             where ${asked} order by item.number limit ${query.size} offset ${(query.page - 1) * query.size}`,
      values,
    },
  ];
}

/** One item of a year, as far as the reader may see it. */
export function carriedItemStatement(caller: Caller, year: string, id: string): Statement {
  return {
    name: 'carried-item',
    text: `select ${columns} from ${tables} left join person on person.id = item.decided_by
           where item.council_id = $1 and item.assessment_id = ${ofYear} and ${visible} and item.id = $4`,
    values: [caller.councilId, year, visibleLevels(caller), id],
  };
}
