import { NotHere } from '../work/refusals.js';
import { together } from '../work/together.js';
import type { Work } from '../work/work.js';
import { entryHash } from './entry-hash.js';

/** A change to be written into the trail. */
export interface Change {
  /** What was done, as a verb phrase: `score-theme`. */
  act: string;
  objectType: string;
  objectId: string;
  /** What people call the object. */
  objectTitle: string;
  assessmentId?: string;
  before: object | null;
  after: object | null;
}

/**
 * Adds one entry to the council's audit trail, in the transaction of the change itself: neither can be without the other.
 * The head row is locked, so entries of one council follow each other; numbers have no gap.
 */
export async function record(work: Work, change: Change): Promise<void> {
  const { councilId, caller } = work;
  const [head] = await work.query<{ number: string; hash: Buffer }>(
    'select number, hash from audit_head where council_id = $1 for update',
    [councilId],
  );
  if (!head) throw new NotHere('council');
  const number = Number(head.number) + 1;
  const content = {
    councilId,
    number,
    at: work.now.toISOString(),
    personId: caller.personId,
    personName: caller.name,
    act: change.act,
    objectType: change.objectType,
    objectId: change.objectId,
    objectTitle: change.objectTitle,
    assessmentId: change.assessmentId ?? null,
    before: asJson(change.before),
    after: asJson(change.after),
  };
  const hash = entryHash(content, head.hash);
  await together(
    work.query(
      `insert into audit_entry (council_id, number, at, person_id, person_name, act, object_type, object_id, object_title, assessment_id, before, after, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        councilId,
        number,
        content.at,
        content.personId,
        content.personName,
        content.act,
        content.objectType,
        content.objectId,
        content.objectTitle,
        content.assessmentId,
        content.before && JSON.stringify(content.before),
        content.after && JSON.stringify(content.after),
        head.hash,
        hash,
      ],
    ),
    work.query('update audit_head set number = $2, hash = $3 where council_id = $1', [councilId, number, hash]),
  );
}

/** What is hashed is what the database gives back later: dates as text, no undefined, no classes. */
function asJson(value: object | null): object | null {
  return value === null ? null : (JSON.parse(JSON.stringify(value)) as object);
}
