import { STATUTORY_POSTS, type SealedBundle } from './bundle.js';
import { council, edition, hash, instant, year } from './format-words.js';
import type { SealFinding } from './finding.js';
import { isRecord } from './json-value.js';
import { anything, list, oneOf, orNull, record, text, wholeNumber, yesOrNo } from './shape.js';

const NAME = text(300);
/** Longer than any comment that the service takes. */
const COMMENT = text(100_000);
const MOST_BYTES = 500_000_000;

const signature = record({
  post: oneOf(...STATUTORY_POSTS),
  name: NAME,
  deputy: yesOrNo,
  declaration: orNull(COMMENT),
  comment: COMMENT,
  signedAt: instant,
  contentHash: hash,
  previous: hash,
  hash,
});

const approval = record({ name: NAME, independent: yesOrNo, contentHash: hash, at: instant });

/** A file name and no more: never a way to another folder. */
const fileName = text(255, { pattern: /^[^\p{C}/\\:.][^\p{C}/\\:]*\.pdf$/u, such: 'the name of a PDF file' });

const bundle = record(
  {
    format: oneOf('best-value-bundle/1'),
    audience: oneOf('public', 'restricted'),
    council,
    year,
    edition,
    documents: record({ public: anything }, { restricted: anything }),
    publicHash: hash,
    salted: hash,
    contentHash: hash,
    approvals: list(approval, 100),
    signatures: list(signature, 100),
    previousSeal: hash,
    sealedAt: instant,
    seal: hash,
    pdf: record({ fileName, sha256: hash, bytes: wholeNumber(1, MOST_BYTES) }),
  },
  { restrictedHash: hash, salt: hash },
);

const RESTRICTED_PARTS = [
  {
    path: '/documents/restricted',
    named: 'the restricted document',
    has: (of: SealedBundle) => 'restricted' in of.documents,
  },
  {
    path: '/restrictedHash',
    named: 'the restricted document’s hash',
    has: (of: SealedBundle) => 'restrictedHash' in of,
  },
  { path: '/salt', named: 'the secret salt', has: (of: SealedBundle) => 'salt' in of },
];

/** In which ways the bundle around its documents is not as the format says. */
export function bundleShape(value: unknown): SealFinding[] {
  const findings = bundle(value, '');
  if (!isRecord(value) || !isRecord(value['documents'])) return findings;
  return [...findings, ...audienceProblems(value as unknown as SealedBundle)];
}

/** A public bundle that holds anything restricted is a leak; a restricted one without cannot be checked. */
function audienceProblems(of: SealedBundle): SealFinding[] {
  return RESTRICTED_PARTS.flatMap(({ path, named, has }): SealFinding[] => {
    if (of.audience === 'public' && has(of))
      return [{ code: 'wrong-audience', path, message: `A public bundle holds ${named}, which it must never do.` }];
    if (of.audience === 'restricted' && !has(of))
      return [{ code: 'wrong-audience', path, message: `A restricted bundle must hold ${named}.` }];
    return [];
  });
}
