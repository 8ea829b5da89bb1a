import type { PlaceKind } from './place.js';

/** What the database says of a place. */
export interface PlaceRow {
  place_kind: PlaceKind;
  place_key: string;
  assessment_id: string | null;
  year: string | null;
  model_id: string | null;
  /** Of evidence and follow-on actions; the other titles are the model's. */
  item_title: string | null;
  level: 'exempt' | 'confidential' | null;
  removed: boolean;
  responsible_id: string | null;
  /** Whether there is such a thing; of a criterion, whether there is its theme. */
  there: boolean;
}

/** The stronger of two classifications, when it is restricted. */
const strongest = (...levels: string[]): string =>
  ['confidential', 'exempt'].map((level) => `when '${level}' in (${levels.join(', ')}) then '${level}'`).join(' ');

const level = (table: string, column = 'classification'): string => `coalesce(${table}.${column}->>'level', '')`;

/** How restricted the place is. */
export const levelText = `case place.place_kind
    when 'theme' then case ${strongest(level('of_theme', 'score_classification'), level('of_theme', 'narrative_classification'))} end
    when 'criterion' then case ${strongest(level('of_criterion'))} end
    when 'evidence' then case ${strongest(level('of_evidence'))} end
    when 'follow-on-action' then case ${strongest(level('of_action'))} end
  end`;

/** The columns of `PlaceRow` over `placeTables`. */
export const placeColumns = `place.place_kind, place.place_key, place.assessment_id, of_year.year, of_year.model_id,
  coalesce(of_evidence.title, of_action.title) as item_title, ${levelText} as level,
  coalesce(of_evidence.removed_at, of_action.removed_at) is not null as removed, coalesce(of_action.owner_id, of_theme.lead_id) as responsible_id,
  case place.place_kind when 'assessment' then of_year.id is not null when 'evidence' then of_evidence.id is not null
    when 'follow-on-action' then of_action.id is not null else of_theme.theme_key is not null end as there`;

/** An item's id, from a key that is one: anything else finds nothing. */
const idFor = (kind: PlaceKind): string =>
  `case when place.place_kind = '${kind}' and place.place_key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then place.place_key::uuid end`;

/**
 * Joins whatever a place may be to rows called `place` that have place_kind, place_key and assessment_id; `$1` is the council.
 * @param from a table or a sub-select, without its alias
 */
export function placeTables(from: string): string {
  return `${from} place
    left join assessment of_year on of_year.council_id = $1 and of_year.id = place.assessment_id
    left join assessment_theme of_theme on of_theme.council_id = $1 and of_theme.assessment_id = place.assessment_id
      and place.place_kind in ('theme', 'criterion') and of_theme.theme_key = case place.place_kind when 'theme' then place.place_key else split_part(place.place_key, '/', 1) end
    left join judgement of_criterion on of_criterion.council_id = $1 and of_criterion.assessment_id = place.assessment_id
      and place.place_kind = 'criterion' and of_criterion.criterion_key = place.place_key
    left join evidence of_evidence on of_evidence.council_id = $1 and of_evidence.id = ${idFor('evidence')}
    left join follow_on_action of_action on of_action.council_id = $1 and of_action.id = ${idFor('follow-on-action')}
      and of_action.assessment_id = place.assessment_id`;
}

/** A place by its kind (`$2`), key (`$3`) and year (`$4`, `2026/27` or null; of no account for evidence). */
export const placeByYearText = `select ${placeColumns} from ${placeTables(`(select $2::text as place_kind, $3::text as place_key,
  (select id from assessment where council_id = $1 and year = $4 and $2 <> 'evidence') as assessment_id)`)}`;

/** A place by its kind (`$2`), key (`$3`) and assessment's id (`$4`, or null). */
export const placeByIdText = `select ${placeColumns} from ${placeTables(
  '(select $2::text as place_kind, $3::text as place_key, $4::uuid as assessment_id)',
)}`;
