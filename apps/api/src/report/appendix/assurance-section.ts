import type { Assurance } from './document.js';
import { counted, englishDate, sentence } from './english.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';

/** What a sealed edition says of itself, beside its content. Dates are YYYY-MM-DD, hashes 64 hexadecimal digits. */
export interface SealFacts {
  readonly edition: number;
  readonly sealedOn: string;
  readonly seal: string;
  /** Null when the council had sealed nothing before. */
  readonly previousSeal: string | null;
  readonly contentHash: string;
  readonly publicHash: string;
  readonly approvals: readonly { readonly name: string; readonly independent: boolean; readonly on: string }[];
  readonly statements: readonly {
    /** Such as "head of paid service". */
    readonly post: string;
    readonly name: string;
    readonly deputy: boolean;
    readonly declaration: string | null;
    readonly comment: string;
    readonly on: string;
  }[];
}

/**
 * Who approved and signed what this document says, and the seal over it. The last section, so that every number before it is
 * the one that the officers read when they signed.
 */
export function assuranceSection(facts: SealFacts, number: number): Assurance {
  const paragraphs = new ParagraphNumbers(number);
  const introduction = paragraphs.number([
    `This document was sealed on ${englishDate(facts.sealedOn)} as edition ${facts.edition}. ${approvedBy(facts)} Everyone named here approved or signed the text that is printed here, and no other.`,
    'The seal is worked out from the text, the approvals, the signatures and the council’s seal before it. If one character of any of them were changed, it would be another seal. Anyone can check it with the file of this edition that the council publishes beside this document.',
  ]);
  return {
    section: { number, title: 'Assurance', introduction },
    sealedOn: facts.sealedOn,
    edition: facts.edition,
    approvals: facts.approvals,
    statements: facts.statements.map(({ post, comment, ...rest }) => ({
      ...rest,
      post: sentence(post),
      comment: paragraphs.number(paragraphsOf(comment)),
    })),
    seal: facts.seal,
    previousSeal: facts.previousSeal,
    contentHash: facts.contentHash,
    publicHash: facts.publicHash,
  };
}

function approvedBy({ approvals, statements }: SealFacts): string {
  const signed = `${counted(statements.length, 'statutory officer', 'statutory officers')} signed it`;
  if (approvals.length === 0) return `${sentence(signed)}.`;
  return `Senior leadership approved it and ${signed}.`;
}

/** A hash as people can read it out and compare: in groups of four. */
export function inGroups(hash: string): string {
  return hash.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
