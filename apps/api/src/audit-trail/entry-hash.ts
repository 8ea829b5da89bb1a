import { hash } from 'node:crypto';
import { canonicalJson } from '@best-value/model';

/** What an entry says, as it is hashed; all values as JSON has them. */
export interface EntryContent {
  councilId: string;
  /** ISO 8601, UTC, to the millisecond. */
  at: string;
  personId: string | null;
  personName: string;
  act: string;
  objectType: string;
  objectId: string;
  objectTitle: string;
  assessmentId: string | null;
  before: object | null;
  after: object | null;
}

/** The hash that stands before a council's first entry. */
export const firstHash = Buffer.alloc(32);

/** sha256 over the canonical JSON (RFC 8785) of what an entry says. */
export function contentHash(content: EntryContent): Buffer {
  return hash('sha256', canonicalJson(content), 'buffer');
}

/**
 * An entry's hash: sha256 over the hash of the entry before it, its number (8 bytes, big-endian) and its content's hash. A
 * change anywhere breaks every hash that follows. PostgreSQL computes the same when an entry is written (record.ts).
 */
export function entryHash(number: number, content: EntryContent, previous: Buffer): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(number));
  return hash('sha256', Buffer.concat([previous, place, contentHash(content)]), 'buffer');
}
