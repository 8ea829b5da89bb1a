import { canonicalJson } from './canonical/canonical-json.js';
import { sha256 } from './canonical/sha256.js';

/**
 * What identifies a model document's content: the SHA-256 of its canonical JSON, as 64 hexadecimal digits.
 * The order of object keys does not matter; any other difference does.
 * Callers that hash larger things use canonicalJson() with their platform's own, faster SHA-256.
 */
export function modelHash(document: unknown): string {
  return sha256(canonicalJson(document));
}
