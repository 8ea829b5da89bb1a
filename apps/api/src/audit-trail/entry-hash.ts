import { createHash } from 'node:crypto';
import { canonicalJson } from '@best-value/model';

/** What an entry says, as it is hashed; all values as JSON has them. */
export interface EntryContent {
  councilId: string;
  number: number;
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

/** sha256 over the canonical JSON (RFC 8785) of the entry and the hash of the entry before it: a change anywhere breaks every hash that follows. */
export function entryHash(content: EntryContent, previous: Buffer): Buffer {
  return createHash('sha256')
    .update(canonicalJson({ ...content, previous: previous.toString('hex') }))
    .digest();
}
