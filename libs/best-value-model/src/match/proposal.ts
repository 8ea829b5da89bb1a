import type { Relation } from '../crosswalk/crosswalk.js';

/** A relation that the words suggest, for a person to decide. */
export interface Proposal {
  relation: Relation;
  /** 0 (no word in common) to 1 (the same words). */
  similarity: number;
  /** In English: `9 of 11 words are the same.` */
  reason: string;
  /** Whether the words leave little doubt. */
  sure: boolean;
}
