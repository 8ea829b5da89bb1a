import type { Work } from '../work/work.js';
import { contentHash, type EntryContent } from './entry-hash.js';

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
 * It travels with the commit. Entries of one council follow each other, numbers have no gap: the council's head row is locked
 * for it, and not while the service thinks, only until PostgreSQL has committed.
 */
export function record(work: Work, change: Change): void {
  const { councilId, caller } = work;
  const content: EntryContent = {
    councilId,
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
  // In the order of the columns below.
  const { before, after, ...plain } = content;
  const values = [...Object.values(plain), before && JSON.stringify(before), after && JSON.stringify(after)];
  work.atTheEnd({ name: 'record', text: appendText, values: [...values, contentHash(content)] });
}

// A council without a head has no trail to write into: the numbers are null then, and the insert fails.
const appendText = `
  with head as (
    update audit_head set number = number + 1, previous_hash = hash, hash = sha256(hash || int8send(number + 1) || $12)
    where council_id = $1 returning number, previous_hash, hash)
  insert into audit_entry (council_id, at, person_id, person_name, act, object_type, object_id, object_title, assessment_id,
    before, after, number, previous_hash, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select number from head), (select previous_hash from head), (select hash from head))`;

/** What is hashed is what the database gives back later: dates as text, no undefined, no classes. */
function asJson(value: object | null): object | null {
  return value === null ? null : (JSON.parse(JSON.stringify(value)) as object);
}
