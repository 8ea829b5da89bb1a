import type { Audience, SealedBundle, SealedDocument } from './bundle.js';
import { hashOf } from './check-content.js';
import { sealedPdfName } from './file-name.js';
import type { SealFinding } from './finding.js';
import { isHash, toHex, type Hash } from './hex.js';

const COVERED = ['/publicHash', '/salted', '/signatures', '/approvals'];

/** The seal is worked out again from what it covers. It covers no document itself: their hashes stand for them. */
export async function checkSeal(
  bundle: SealedBundle,
  foundBefore: readonly SealFinding[],
  hash: Hash,
): Promise<SealFinding[]> {
  const { publicHash, salted, approvals, signatures, previousSeal, sealedAt } = bundle;
  const covered = { format: 'best-value-seal/1', publicHash, salted, approvals, signatures, previousSeal, sealedAt };
  if ((await hashOf(covered, hash)) === bundle.seal) return [];
  const explained = foundBefore.some(({ path }) => COVERED.some((part) => path.startsWith(part)));
  const message = explained
    ? 'The seal does not fit any more, because of what is said above.'
    : 'The seal does not fit what it covers: the seal itself, the seal before it, the time of sealing or an approval has been changed, dropped or added.';
  return [{ code: 'seal-broken', path: '/seal', message }];
}

/** A seal that the council has published shows what nothing inside the bundle can: that it was not made anew as a whole. */
export function checkPublished(bundle: SealedBundle, published: string | undefined): SealFinding[] {
  if (published === undefined) return [];
  const seal = asSeal(published);
  if (seal === null)
    return [
      {
        code: 'published-seal-malformed',
        path: '',
        message: 'The seal to compare with should be 64 of the digits 0 to 9 and a to f.',
      },
    ];
  if (seal === bundle.seal) return [];
  return [
    {
      code: 'another-seal',
      path: '/seal',
      message:
        'It has another seal than the one to compare with: it is another edition, or it was made anew as a whole.',
    },
  ];
}

/** A seal as people copy it, with capitals, spaces and line ends; null when it is none. */
export function asSeal(copied: string): string | null {
  const seal = copied.slice(0, 1000).replaceAll(/\s+/g, '').toLowerCase();
  return isHash(seal) ? seal : null;
}

/** Each document says of itself what the bundle says of it. */
export function checkSameEdition(bundle: SealedBundle, audience: Audience, document: SealedDocument): SealFinding[] {
  const path = `/documents/${audience}`;
  const differs = (what: string) => `The ${audience} document is of another ${what} than the bundle says.`;
  const findings: SealFinding[] = [];
  if (document.council.name !== bundle.council.name || document.council.slug !== bundle.council.slug)
    findings.push({ code: 'another-council', path: `${path}/council`, message: differs('council') });
  if (document.year !== bundle.year)
    findings.push({ code: 'another-year', path: `${path}/year`, message: differs('year') });
  if (document.edition !== bundle.edition)
    findings.push({ code: 'another-edition', path: `${path}/edition`, message: differs('edition') });
  return findings;
}

/** The PDF beside the bundle. No seal can cover its hash, because the PDF prints the seal. */
export async function checkPdf(bundle: SealedBundle, pdf: Uint8Array<ArrayBuffer>, hash: Hash): Promise<SealFinding[]> {
  const findings: SealFinding[] = [];
  if (pdf.length !== bundle.pdf.bytes)
    findings.push({
      code: 'pdf-size',
      path: '/pdf/bytes',
      message: `The PDF should have ${bundle.pdf.bytes} bytes; it has ${pdf.length}.`,
    });
  if (toHex(await hash(pdf)) !== bundle.pdf.sha256)
    findings.push({
      code: 'pdf-changed',
      path: '/pdf/sha256',
      message: 'The PDF is not the one that was sealed: it has been changed, or it is another file.',
    });
  return findings;
}

export function checkFileName(bundle: SealedBundle): SealFinding[] {
  const expected = sealedPdfName(bundle);
  if (bundle.pdf.fileName === expected) return [];
  return [
    { code: 'pdf-name', path: '/pdf/fileName', message: `The PDF of this edition should be called “${expected}”.` },
  ];
}
