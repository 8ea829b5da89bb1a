import type { Statement } from '../work/statement.js';
import type { ChainedEntry, ChainHead } from './chain-check.js';

/** A row of a step; PostgreSQL's bigint arrives as text, and `at` as its own clock has it. */
export type ChainRow = Omit<ChainedEntry, 'number' | 'at'> & { number: string; at: string | null };

export interface HeadRow {
  number: string;
  hash: Buffer;
}

/** Rows of a step, and how much of texts (as PostgreSQL stores them) it begins another row with at most. */
const stepRows = 1000;
const stepBytes = 4_000_000;

/**
 * The council's next entries after a number, as they were hashed: so many that neither many nor long ones fill the memory.
 * The time is written out by the database, to the microsecond and with its era: a JavaScript date would round an edit of less
 * than a millisecond away, and a year before Christ is written with the same digits as ours.
 * @param after number of the last entry that was read, null to begin
 */
export function chainStep(councilId: string, after: string | null): Statement {
  const values: unknown[] = [councilId, ...(after === null ? [] : [after])];
  const next = `council_id = $1 ${after === null ? '' : 'and number > $2'}`;
  return {
    values,
    text: `
      with sized as (
        select number, coalesce(pg_column_size(before), 0) + coalesce(pg_column_size(after), 0) as size
        from audit_entry where ${next} order by number limit ${stepRows}),
      placed as (select number, sum(size) over (order by number) - size as before_it from sized)
      select council_id as "councilId", number, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US BC') as at,
        person_id as "personId", person_name as "personName", act, object_type as "objectType", object_id as "objectId",
        object_title as "objectTitle", assessment_id as "assessmentId", before, after, previous_hash as "previousHash", hash
      from audit_entry where ${next} and number <= (select max(number) from placed where before_it < ${stepBytes})
      order by number`,
  };
}

/** Where the council's trail ends. */
export function headStatement(councilId: string): Statement {
  return { text: 'select number, hash from audit_head where council_id = $1', values: [councilId] };
}

/** A row as it was hashed: to the millisecond, unless somebody made it finer since. */
export function toChainedEntry(row: ChainRow): ChainedEntry {
  const at = row.at?.replace(/(000)? AD$/, 'Z') ?? 'no time at all';
  return { ...row, at, number: Number(row.number) };
}

export function toChainHead(row: HeadRow | undefined): ChainHead | null {
  return row === undefined ? null : { number: Number(row.number), hash: row.hash };
}
