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
  before: object | null;
  after: object | null;
  restricted: boolean;
}

export interface RestrictedItemRow {
  id: string;
}

/** Which part of a council's history is asked for. */
export interface HistoryPart {
  /** `<type>:<id>` */
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

/** The entries of one page and one more, newest first. */
export function entriesStatement(councilId: string, part: HistoryPart): Statement {
  const values: unknown[] = [councilId];
  const conditions = ['entry.council_id = $1'];
  const where = (condition: (...places: string[]) => string, ...given: unknown[]): void => {
    conditions.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  if (part.object !== undefined) {
    const at = part.object.indexOf(':');
    where(
      (type, id) => `entry.object_type = ${type} and entry.object_id = ${id}`,
      part.object.slice(0, at),
      part.object.slice(at + 1),
    );
  }
  if (part.assessment !== undefined) where((id) => `entry.assessment_id = ${id}`, part.assessment);
  if (part.before !== undefined) where((number) => `entry.number < ${number}`, part.before);
  const text = `
    select entry.number, entry.at, entry.person_id as "personId", entry.person_name as "personName", entry.act, entry.object_type as "objectType",
      entry.object_id as "objectId", entry.object_title as "objectTitle", entry.before, entry.after,
      ${restrictedText} as restricted
    from audit_entry entry where ${conditions.join(' and ')}
    order by entry.number desc limit $${values.push(part.limit + 1)}`;
  return { text, values };
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
