import type { ModelDocument } from '../model.js';

/** The three posts whose holders sign, each once for every edition. */
export const STATUTORY_POSTS = ['head-of-paid-service', 'chief-finance-officer', 'monitoring-officer'] as const;
export type StatutoryPost = (typeof STATUTORY_POSTS)[number];

/** SHA-256 of nothing that exists: what the first signature and a council's first seal name as the one before them. */
export const NONE_BEFORE = '0'.repeat(64);

/** A statutory officer's signature. `hash` is the SHA-256 of the canonical JSON of everything else in it. */
export interface SealedSignature {
  post: StatutoryPost;
  name: string;
  /** Whether a named deputy signed for the post. */
  deputy: boolean;
  /** What is printed when somebody signs a text that they led or edited; otherwise null. */
  declaration: string | null;
  comment: string;
  /** An instant in UTC, such as 2026-05-03T09:30:00.000Z. */
  signedAt: string;
  /** The content that was signed. */
  contentHash: string;
  /** Hash of the signature before this one in the same edition, or NONE_BEFORE. */
  previous: string;
  hash: string;
}

export interface SealedApproval {
  name: string;
  /** Whether the approver had scored no theme. */
  independent: boolean;
  contentHash: string;
  at: string;
}

/** What every sealed document says of itself. The rest of it is described in document-shape.ts. */
export interface SealedDocument {
  format: string;
  council: { name: string; slug: string };
  year: string;
  edition: number;
  model: ModelDocument;
  modelHash: string;
}

export type Audience = 'public' | 'restricted';

/**
 * A sealed edition as a file: the documents, who approved and signed them, and the seal over all of it. All hashes are
 * SHA-256 in 64 small hexadecimal digits; `contentHash` is that of the bytes of `publicHash` followed by those of `salted`.
 */
export interface SealedBundle {
  format: 'best-value-bundle/1';
  audience: Audience;
  council: { name: string; slug: string };
  year: string;
  edition: number;
  documents: { public: SealedDocument; restricted?: SealedDocument };
  publicHash: string;
  restrictedHash?: string;
  /** Secret: only in a restricted bundle. With it nobody can guess restricted text from `salted`. */
  salt?: string;
  /** Hash of the bytes of the salt followed by those of the restricted document's hash. */
  salted: string;
  contentHash: string;
  approvals: SealedApproval[];
  signatures: SealedSignature[];
  /** Seal of the council's sealed document before this one, or NONE_BEFORE. */
  previousSeal: string;
  sealedAt: string;
  seal: string;
  pdf: { fileName: string; sha256: string; bytes: number };
}
