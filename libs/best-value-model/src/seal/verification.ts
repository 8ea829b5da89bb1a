import type { Audience, SealedApproval, SealedBundle, SealedSignature } from './bundle.js';
import type { SealFinding } from './finding.js';
import { MAX_FINDINGS } from './json-value.js';

/** What was found out about a bundle. What its shape does not let anyone read is null or empty. */
export interface Verification {
  /** Whether nothing at all is wrong with what was given. */
  whole: boolean;
  findings: SealFinding[];
  council: { name: string; slug: string } | null;
  year: string | null;
  edition: number | null;
  audience: Audience | null;
  seal: string | null;
  /** NONE_BEFORE when it is the council's first. */
  previousSeal: string | null;
  sealedAt: string | null;
  signedBy: Pick<SealedSignature, 'post' | 'name' | 'deputy' | 'declaration' | 'comment' | 'signedAt'>[];
  approvedBy: Pick<SealedApproval, 'name' | 'independent' | 'at'>[];
  /** `not-given` when no PDF was handed over: then nothing is known of it. */
  pdf: 'fits' | 'differs' | 'not-given';
  /** What the PDF beside the bundle is called: a name and no way to another folder. */
  pdfNamed: string | null;
  /** SHA-256 of that PDF as the bundle gives it; no seal covers it, so it can be compared with what the service says. */
  pdfSha256: string | null;
}

export const nothingKnown: Verification = {
  whole: false,
  findings: [],
  council: null,
  year: null,
  edition: null,
  audience: null,
  seal: null,
  previousSeal: null,
  sealedAt: null,
  signedBy: [],
  approvedBy: [],
  pdf: 'not-given',
  pdfNamed: null,
  pdfSha256: null,
};

/** What the bundle says of itself, as far as its shape lets it be read. */
export function said(
  bundle: SealedBundle,
  fits: (...parts: string[]) => boolean,
  findings: SealFinding[],
): Verification {
  const part = <Name extends keyof SealedBundle>(name: Name): SealedBundle[Name] | null =>
    fits(`/${name}`) ? bundle[name] : null;
  return {
    ...nothingKnown,
    whole: findings.length === 0,
    findings: atMost(findings),
    council: part('council'),
    year: part('year'),
    edition: part('edition'),
    audience: part('audience'),
    seal: part('seal'),
    previousSeal: part('previousSeal'),
    sealedAt: part('sealedAt'),
    signedBy: (part('signatures') ?? []).map(({ contentHash, previous, hash, ...signed }) => signed),
    pdfNamed: findings.some(({ code, path }) => code !== 'pdf-name' && path === '/pdf/fileName')
      ? null
      : (part('pdf')?.fileName ?? null),
    pdfSha256: part('pdf')?.sha256 ?? null,
    approvedBy: (part('approvals') ?? []).map(({ contentHash, ...approved }) => approved),
  };
}

function atMost(findings: SealFinding[]): SealFinding[] {
  if (findings.length <= MAX_FINDINGS) return findings;
  const left = findings.length - MAX_FINDINGS;
  return [
    ...findings.slice(0, MAX_FINDINGS),
    { code: 'more', path: '', message: `${left} more findings are not listed.` },
  ];
}
