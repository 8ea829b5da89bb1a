import type { AppendixSource } from '../../report/appendix/source.js';
import { publicDocument, type PublicDocument, restrictedDocument, type RestrictedDocument } from './documents.js';
import { hashOf, hexBytes, sha256Of } from './sha256.js';

/** What is signed and sealed: both documents, and the hashes that name them. Hashes are lower-case hexadecimal. */
export interface Content {
  readonly publicDocument: PublicDocument;
  readonly restrictedDocument: RestrictedDocument;
  readonly publicHash: string;
  readonly restrictedHash: string;
  /** sha256(salt ‖ restrictedHash): stands for the restricted document and lets nobody guess what is in it. */
  readonly salted: string;
  /** sha256(publicHash ‖ salted): what signatures and approvals are bound to. */
  readonly contentHash: string;
}

/**
 * The content of one assessment.
 * @param edition counts the sealed texts of the year
 * @param salt 32 secret bytes of this edition. Without them a short exempt text could be guessed until its hash fits.
 */
export function contentOf(source: AppendixSource, edition: number, salt: Uint8Array): Content {
  const open = publicDocument(source, edition);
  const restricted = restrictedDocument(source, edition);
  const publicHash = hashOf(open);
  const restrictedHash = hashOf(restricted);
  const salted = sha256Of(salt, hexBytes(restrictedHash));
  return {
    publicDocument: open,
    restrictedDocument: restricted,
    publicHash,
    restrictedHash,
    salted,
    contentHash: sha256Of(hexBytes(publicHash), hexBytes(salted)),
  };
}
