import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { contentHash } from '../content-hash.js';
import type { PackReading } from './pack-reading.js';

/** The self-assessment that several parts of a pack are forms of, and the hash of what it says. */
export interface OwnAppendix {
  readonly document: AppendixDocument;
  readonly contentHash: string;
}

const built = new WeakMap<PackReading, OwnAppendix>();

/** Built and hashed once for all parts of one reading: it is most of what asking for a pack takes. */
export function appendixOf(reading: PackReading): OwnAppendix {
  const known = built.get(reading);
  if (known) return known;
  const { audience, source, sealed } = reading;
  const document = buildAppendix(source, audience, sealed?.facts ?? null);
  const own = { document, contentHash: contentHash(document) };
  built.set(reading, own);
  return own;
}
