import type { Statement } from '../work/statement.js';

/** An entry as it is read for people. */
export interface HistoryRow {
  number: string;
  at: Date;
  personId: string | null;
  personName: string;
  act: string;
  objectType: string;
  objectId: string;
  objectTitle: string;
  /** Of the assessment it is about; null when it is about none. */
  year: string | null;
  before: object | null;
  after: object | null;
  /** Names of changed fields whose text is longer than what is given of it. */
  shortened: string[];
  restricted: boolean;
}

export interface RestrictedItemRow {
  id: string;
}

/** Which part of a council's history is asked for. */
export interface HistoryPart {
  /** `<type>:<id>`; a theme brings its criteria along */
  object?: string;
  assessment?: string;
  before?: number;
  limit: number;
}

/** Finds a classification, and a restricted one, at any depth of what an entry says. */
const classifiedPath = `'$.**.level'`;
const restrictedPath = `'$.** ? (@.level == "exempt" || @.level == "confidential")'`;

/** Whether the object was restricted by the entry, has been since, or was already when the entry said nothing of it. */
const restrictedText = `
  exists (
    select 1 from audit_entry later
    where later.council_id = $1 and later.object_type = entry.object_type and later.object_id = entry.object_id
      and later.number >= entry.number and (later.before @? ${restrictedPath} or later.after @? ${restrictedPath})
  ) or coalesce((
    select earlier.after @? ${restrictedPath} from audit_entry earlier
    where earlier.council_id = $1 and earlier.object_type = entry.object_type and earlier.object_id = entry.object_id
      and earlier.number < entry.number and earlier.after @? ${classifiedPath}
    order by earlier.number desc limit 1
  ), false)`;

/** How much of a text a list gives. */
export const shortLength = 200;

/** A state of an object with its long texts cut short: what people wrote stands in fields of their own. */
const shortText = (state: string): string => `(
  select jsonb_object_agg(field, case when jsonb_typeof(said) = 'string' and length(said #>> '{}') > ${shortLength}
    then to_jsonb(left(said #>> '{}', ${shortLength}) || '…') else said end)
  from jsonb_each(${state}) as each_field (field, said))`;

const shortenedText = `array(
  select field from jsonb_object_keys(coalesce(entry.before, '{}') || coalesce(entry.after, '{}')) as field
  where entry.before -> field is distinct from entry.after -> field
    and (jsonb_typeof(entry.before -> field) = 'string' and length(entry.before ->> field) > ${shortLength}
      or jsonb_typeof(entry.after -> field) = 'string' and length(entry.after ->> field) > ${shortLength})
  order by field)`;

/**
 * Selects entries of the council `$1`.
 * @param states the columns with what the entries say
 * @param seesAll the reader may see what is restricted: whether an entry is need not be found out, which costs most of the rest
 */
function selectText(states: string, seesAll: boolean): string {
  return `
    select entry.number, entry.at, entry.person_id as "personId", entry.person_name as "personName", entry.act, entry.object_type as "objectType",
      entry.object_id as "objectId", entry.object_title as "objectTitle", assessment.year, ${states},
      ${seesAll ? 'false' : restrictedText} as restricted
    from audit_entry entry left join assessment on assessment.council_id = entry.council_id and assessment.id = entry.assessment_id`;
}

/** The entries of one page and one more, newest first, with long texts cut short. */
export function entriesStatement(councilId: string, part: HistoryPart, seesAll: boolean): Statement {
  const values: unknown[] = [councilId];
  const conditions = ['entry.council_id = $1'];
  const where = (condition: (...places: string[]) => string, ...given: unknown[]): void => {
    conditions.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  if (part.object !== undefined) {
    const at = part.object.indexOf(':');
    const type = part.object.slice(0, at);
    where(
      (own, id) =>
        type === 'theme'
          ? `(entry.object_type = ${own} and entry.object_id = ${id}
            or entry.object_type = 'criterion' and starts_with(entry.object_id, ${id}::text || '/'))`
          : `entry.object_type = ${own} and entry.object_id = ${id}`,
      type,
      part.object.slice(at + 1),
    );
  }
  if (part.assessment !== undefined) where((id) => `entry.assessment_id = ${id}`, part.assessment);
  if (part.before !== undefined) where((number) => `entry.number < ${number}`, part.before);
  const short = `${shortText('entry.before')} as before, ${shortText('entry.after')} as after, ${shortenedText} as shortened`;
  const text = `${selectText(short, seesAll)} where ${conditions.join(' and ')}
    order by entry.number desc limit $${values.push(part.limit + 1)}`;
  return { text, values };
}

/** One entry with all that it says. */
export function entryStatement(councilId: string, number: number, seesAll: boolean): Statement {
  const whole = `entry.before, entry.after, '{}'::text[] as shortened`;
  const text = `${selectText(whole, seesAll)} where entry.council_id = $1 and entry.number = $2`;
  return { text, values: [councilId, number] };
}

/** Items that are restricted now, removed ones among them, and the links that carry the title of one. */
export function restrictedItemsStatement(councilId: string): Statement {
  const restricted = `classification->>'level' in ('exempt', 'confidential')`;
  return {
    text: `
      with item as (select id from evidence where council_id = $1 and ${restricted})
      select id from item
      union all select link.id from evidence_link link join item on item.id = link.evidence_id where link.council_id = $1
      union all select id from follow_on_action where council_id = $1 and ${restricted}`,
    values: [councilId],
  };
}
