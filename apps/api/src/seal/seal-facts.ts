import { NONE_BEFORE } from '@best-value/model';
import { postTitle } from '../council/posts/posts.js';
import { londonDate } from '../follow-on-action/london-date.js';
import type { SealFacts } from '../report/appendix/assurance-section.js';
import type { Sealed } from './seal-of.js';

/** What the report prints of a seal. */
export function toSealFacts(
  sealed: Sealed & { readonly seal: string; readonly contentHash: string; readonly edition: number },
): SealFacts {
  const { seal, edition, contentHash, publicHash, previousSeal, sealedAt, approvals, signatures } = sealed;
  const on = (moment: string): string => londonDate(new Date(moment));
  return {
    edition,
    sealedOn: on(sealedAt),
    seal,
    previousSeal: previousSeal === NONE_BEFORE ? null : previousSeal,
    contentHash,
    publicHash,
    approvals: approvals.map(({ name, independent, at }) => ({ name, independent, on: on(at) })),
    statements: signatures.map(({ post, name, deputy, declaration, comment, signedAt }) => ({
      post: postTitle(post).toLowerCase(),
      name,
      deputy,
      declaration,
      comment,
      on: on(signedAt),
    })),
  };
}
