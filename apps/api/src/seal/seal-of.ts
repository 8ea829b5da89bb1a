import type { StatutoryPost } from '../sign-off/statutory-post.js';
import { hashOf } from './content/sha256.js';

/** What stands where a chain begins: no signature or seal came before. */
export const noneBefore = '0'.repeat(64);

/** A signature as it is hashed, sealed and published. Moments are ISO 8601, UTC; hashes lower-case hexadecimal. */
export interface SealedSignature {
  readonly post: StatutoryPost;
  readonly name: string;
  readonly deputy: boolean;
  readonly declaration: string | null;
  readonly comment: string;
  readonly signedAt: string;
  readonly contentHash: string;
  /** Hash of the signature of the same text before this one. */
  readonly previous: string;
  readonly hash: string;
}

/** An approval as it is sealed and published. Its comment is the team's own, and is not in it. */
export interface SealedApproval {
  readonly name: string;
  /** Whether whoever approved had scored nothing. */
  readonly independent: boolean;
  readonly contentHash: string;
  readonly at: string;
}

/** What a seal is made of. */
export interface Sealed {
  readonly publicHash: string;
  readonly salted: string;
  readonly approvals: readonly SealedApproval[];
  readonly signatures: readonly SealedSignature[];
  /** Seal of the council's sealed document before this one. */
  readonly previousSeal: string;
  readonly sealedAt: string;
}

export function signatureHash(signature: Omit<SealedSignature, 'hash'>): string {
  return hashOf(signature);
}

/** The seal: one hash over the content's two hashes, who approved and signed it, and the seal before it. */
export function sealOf({ publicHash, salted, approvals, signatures, previousSeal, sealedAt }: Sealed): string {
  return hashOf({ format: 'best-value-seal/1', publicHash, salted, approvals, signatures, previousSeal, sealedAt });
}
