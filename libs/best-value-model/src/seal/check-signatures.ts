import { NONE_BEFORE, STATUTORY_POSTS, type SealedBundle, type StatutoryPost } from './bundle.js';
import { hashOf } from './check-content.js';
import type { SealFinding } from './finding.js';
import type { Hash } from './hex.js';

const POSTS: Readonly<Record<StatutoryPost, string>> = {
  'head-of-paid-service': 'head of paid service',
  'chief-finance-officer': 'chief finance officer',
  'monitoring-officer': 'monitoring officer',
};

/** A statutory post as it is written in a sentence; what is no post is left as it is. */
export function postInWords(post: string): string {
  return new Map<string, string>(Object.entries(POSTS)).get(post) ?? post;
}

/**
 * Each signature must be as it was made, follow the one before it, and be of exactly this content; each post signs once.
 * @param contentHash of the content as it is now
 */
export async function checkSignatures(
  { signatures }: SealedBundle,
  contentHash: string,
  hash: Hash,
): Promise<SealFinding[]> {
  const findings: SealFinding[] = [];
  let previous = NONE_BEFORE;
  for (const [place, signature] of signatures.entries()) {
    const path = `/signatures/${place}`;
    const whose = `signature of the ${postInWords(signature.post)}`;
    const { hash: stated, ...signed } = signature;
    const made = await hashOf(signed, hash);
    if (made !== stated && signatures[place + 1]?.previous === made)
      findings.push({
        code: 'signature-hash-changed',
        path: `${path}/hash`,
        message: `The hash of the ${whose} has been changed; the signature itself fits.`,
      });
    else if (made !== stated)
      findings.push({
        code: 'signature-changed',
        path,
        message: `The ${whose} is not as it was made: something in it has been changed.`,
      });
    else if (signature.previous !== previous)
      findings.push({
        code: 'signature-chain-broken',
        path: `${path}/previous`,
        message: `The ${whose} does not follow the one before it: a signature has been dropped, added, changed or moved.`,
      });
    if (signature.contentHash !== contentHash)
      findings.push({
        code: 'signed-another-text',
        path: `${path}/contentHash`,
        message: `The ${whose} is of another text than this one.`,
      });
    previous = stated;
  }
  return [...findings, ...postProblems(signatures)];
}

function postProblems(signatures: SealedBundle['signatures']): SealFinding[] {
  return STATUTORY_POSTS.flatMap((post): SealFinding[] => {
    const times = signatures.filter((signature) => signature.post === post).length;
    if (times === 1) return [];
    return times === 0
      ? [
          {
            code: 'signature-missing',
            path: '/signatures',
            message: `There is no signature of the ${postInWords(post)}.`,
          },
        ]
      : [
          {
            code: 'signed-twice',
            path: '/signatures',
            message: `There are ${times} signatures of the ${postInWords(post)}.`,
          },
        ];
  });
}

/** Leadership approved exactly this content, and one of those who did had scored no theme. */
export function checkApprovals({ approvals }: SealedBundle, contentHash: string): SealFinding[] {
  const findings = approvals.flatMap((approval, place): SealFinding[] =>
    approval.contentHash === contentHash
      ? []
      : [
          {
            code: 'approved-another-text',
            path: `/approvals/${place}/contentHash`,
            message: `Approval ${place + 1} is of another text than this one.`,
          },
        ],
  );
  if (approvals.some(({ independent }) => independent)) return findings;
  return [
    ...findings,
    { code: 'approval-missing', path: '/approvals', message: 'Nobody approved it who had scored none of its themes.' },
  ];
}
