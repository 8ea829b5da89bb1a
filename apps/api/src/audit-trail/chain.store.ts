import type { ChainedEntry } from './verify-chain.js';

/** A row of `chainText`; PostgreSQL's bigint arrives as text. */
export type ChainRow = Omit<ChainedEntry, 'number'> & { number: string };

/**
 * All entries of the council `$1`, as they were hashed. The time is written out by the database, to the microsecond:
 * a JavaScript date would round an edit of less than a millisecond away.
 */
export const chainText = `
  select council_id as "councilId", number, regexp_replace(to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' as at,
    person_id as "personId", person_name as "personName", act, object_type as "objectType", object_id as "objectId",
    object_title as "objectTitle", assessment_id as "assessmentId", before, after, previous_hash as "previousHash", hash
  from audit_entry where council_id = $1 order by number`;

export function toChainedEntry(row: ChainRow): ChainedEntry {
  return { ...row, number: Number(row.number) };
}
