import { createHash } from 'node:crypto';
import { canonicalJson } from '@best-value/model';
import type { AppendixDocument } from './appendix/document.js';
import type { CoveringDocument } from './covering/document.js';

const SHORT_LENGTH = 12;

/** SHA-256 of a document's canonical JSON in hexadecimal: the same for the same content on every machine. */
export function contentHash(document: AppendixDocument | CoveringDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}

/** The part of a content hash that a page has room for. A PDF cannot print its own hash, so it prints its content's. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_LENGTH);
}
