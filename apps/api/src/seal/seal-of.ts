import type { SealedApproval, SealedSignature } from '@best-value/model';
import { hashOf } from './content/sha256.js';

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
