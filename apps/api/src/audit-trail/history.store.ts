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

/** Somebody who is in the trail, by the name they had last. */
export interface HistoryPersonRow {
  id: string;
  name: string;
}

/** What is asked for of a council's history; together they narrow it. */
export interface HistoryFilter {
  /** `<type>:<id>`; a theme brings its criteria along */
  object?: string;
  assessment?: string;
  /** An id, or `operator` for whoever runs the service. */
  person?: string;
  /** First and last day in London, YYYY-MM-DD. */
  from?: string | null;
  to?: string | null;
}

/** Which part of it is read. */
export interface HistoryPart extends HistoryFilter {
  /** Number of the last entry of the page before. */
  before?: number;
  limit: number;
}

/** The person of entries that the operator of the service made. */
export const operatorKey = 'operator';

/** People that a list of them names at most. */
const mostPeople = 1000;

/** Finds a classification, and a restricted one, at any depth of what an entry says. */
const classifiedPath = `'$.**.level'`;
const restrictedPath = `'$.**.level ? (@ == "exempt" || @ == "confidential")'`;

/** Entries of the same object, as `name`. */
const sameObject = (name: string): string =>
  `audit_entry ${name} where ${name}.council_id = $1 and ${name}.object_type = entry.object_type and ${name}.object_id = entry.object_id`;

/**
 * Whether the object was restricted by the entry, has been since, or was already when the entry said nothing of it: its last
 * classification before, which the last restricted one is unless another followed. Restricted entries have an index of
 * their own, by this very condition.
 */
const restrictedText = `
  exists (
    select 1 from ${sameObject('later')} and later.number >= entry.number
      and (later.before @? ${restrictedPath} or later.after @? ${restrictedPath})
  ) or coalesce((
    select not exists (
      select 1 from ${sameObject('since')} and since.number > earlier.number and since.number < entry.number
        and since.after @? ${classifiedPath} and not since.after @? ${restrictedPath})
    from ${sameObject('earlier')} and earlier.number < entry.number
      and (earlier.before @? ${restrictedPath} or earlier.after @? ${restrictedPath}) and earlier.after @? ${restrictedPath}
    order by earlier.number desc limit 1
  ), false)`;

/** A state of an object with its long texts cut short: what people wrote stands in fields of their own. */
const shortText = (state: string, length: number): string => `(
  select jsonb_object_agg(field, case when jsonb_typeof(said) = 'string' and length(said #>> '{}') > ${length}
    then to_jsonb(left(said #>> '{}', ${length}) || '…') else said end)
  from jsonb_each(${state}) as each_field (field, said))`;

const shortenedText = (length: number): string => `array(
  select field from jsonb_object_keys(coalesce(entry.before, '{}') || coalesce(entry.after, '{}')) as field
  where entry.before -> field is distinct from entry.after -> field
    and (jsonb_typeof(entry.before -> field) = 'string' and length(entry.before ->> field) > ${length}
      or jsonb_typeof(entry.after -> field) = 'string' and length(entry.after ->> field) > ${length})
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

/**
 * The entries of one page and one more, newest first, with long texts cut short. Every order is that of an index: by time and,
 * within one moment, by number.
 * @param length how many characters of a text are given
 */
export function entriesStatement(councilId: string, part: HistoryPart, seesAll: boolean, length: number): Statement {
  const values: unknown[] = [councilId];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['entry.council_id = $1', ...filterConditions(part, place)];
  if (part.before !== undefined) {
    const number = place(part.before);
    // A number that no entry has yet begins with the newest.
    const at = `(select coalesce(max(at), 'infinity') from audit_entry where council_id = $1 and number = ${number})`;
    conditions.push(`(entry.at, entry.number) < (${at}, ${number})`);
  }
  const [before, after] = [shortText('entry.before', length), shortText('entry.after', length)];
  const short = `${before} as before, ${after} as after, ${shortenedText(length)} as shortened`;
  const text = `${selectText(short, seesAll)} where ${conditions.join(' and ')}
    order by entry.at desc, entry.number desc limit ${place(part.limit + 1)}`;
  return { text, values };
}

function filterConditions(filter: HistoryFilter, place: (value: unknown) => string): string[] {
  const { object, assessment, person, from, to } = filter;
  const london = (day: string, later = ''): string =>
    `((${place(day)}::date${later})::timestamp at time zone 'Europe/London')`;
  return [
    ...(object === undefined ? [] : [objectCondition(object, place)]),
    ...(assessment === undefined ? [] : [`entry.assessment_id = ${place(assessment)}`]),
    ...(person === undefined ? [] : [personCondition(person, place)]),
    ...(from ? [`entry.at >= ${london(from)}`] : []),
    ...(to ? [`entry.at < ${london(to, ' + 1')}`] : []),
  ];
}

function objectCondition(object: string, place: (value: unknown) => string): string {
  const at = object.indexOf(':');
  const type = object.slice(0, at);
  const [own, id] = [place(type), place(object.slice(at + 1))];
  const itself = `entry.object_type = ${own} and entry.object_id = ${id}`;
  if (type !== 'theme') return itself;
  return `(${itself} or entry.object_type = 'criterion' and starts_with(entry.object_id, ${id}::text || '/'))`;
}

function personCondition(person: string, place: (value: unknown) => string): string {
  return person === operatorKey ? 'entry.person_id is null' : `entry.person_id = ${place(person)}`;
}

/** Whether somebody of this id belongs to the council or has ever changed something in it. */
export function isKnownStatement(councilId: string, person: string): Statement {
  return {
    text: `
      select 1 as known where exists (select 1 from audit_entry where council_id = $1 and person_id = $2)
        or exists (select 1 from membership where council_id = $1 and person_id = $2)`,
    values: [councilId, person],
  };
}

/** Everybody who changed something, those among them who have left; each found by one look into the index of people. */
export function peopleStatement(councilId: string): Statement {
  const next = (after: string): string =>
    `(select person_id from audit_entry where council_id = $1 and person_id is not null ${after} order by person_id limit 1)`;
  return {
    text: `
      with recursive someone as (
        select ${next('')} as id
        union all select ${next('and person_id > someone.id')} from someone where someone.id is not null)
      select someone.id, (
          select person_name from audit_entry where council_id = $1 and person_id = someone.id order by at desc, number desc limit 1
        ) as name
      from someone where someone.id is not null limit ${mostPeople}`,
    values: [councilId],
  };
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
