import { hashOf } from '../seal/content/sha256.js';
import type { AppendixDocument } from './appendix/document.js';
import type { CoveringDocument } from './covering/document.js';

const SHORT_LENGTH = 12;

/** SHA-256 of a document's canonical JSON in hexadecimal: the same for the same content on every machine. */
export function contentHash(document: AppendixDocument | CoveringDocument): string {
  return hashOf(document);
}

/** The part of a content hash that a page has room for. A PDF cannot print its own hash, so it prints its content's. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_LENGTH);
}
