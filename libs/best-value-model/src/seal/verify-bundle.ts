import type { Audience, SealedBundle } from './bundle.js';
import { bundleShape } from './bundle-shape.js';
import { checkContent, checkModel } from './check-content.js';
import { checkFileName, checkPdf, checkPublished, checkSameEdition, checkSeal } from './check-seal.js';
import { checkApprovals, checkSignatures } from './check-signatures.js';
import { documentShape } from './document-shape.js';
import type { FindingCode, SealFinding } from './finding.js';
import type { Hash } from './hex.js';
import { isRecord, notHashable } from './json-value.js';
import { differences, publicPart, type RestrictedDocument } from './public-part.js';
import { nothingKnown, said, type Verification } from './verification.js';

/** Faults after which a part cannot be worked with; a field with a wrong value can still be compared. */
const UNUSABLE: readonly FindingCode[] = ['wrong-type', 'missing-field', 'too-large'];

/**
 * Checks a sealed edition from nothing but its own files, and says everything that is wrong with it at once.
 *
 * Without `published` it shows that the parts belong together; a bundle that somebody made anew as a whole, with other signatures and
 * another seal, fits together too, and only a seal published elsewhere tells.
 *
 * @param bundle the bundle as it was parsed, of any shape: hostile values give findings, never an exception
 * @param pdf the bytes of the PDF beside it; null leaves the PDF unchecked, and the answer says so
 * @param hash SHA-256 of some bytes
 * @param published the seal that the council has published, if one is at hand
 */
export async function verifyBundle(
  bundle: unknown,
  pdf: Uint8Array<ArrayBuffer> | null,
  hash: Hash,
  published?: string,
): Promise<Verification> {
  const hostile = notHashable(bundle);
  if (hostile.length > 0) return { ...nothingKnown, findings: hostile };

  if (!looksLikeABundle(bundle)) return { ...nothingKnown, findings: [notABundle] };

  const findings = bundleShape(bundle);
  const fits = (...parts: string[]) =>
    !findings.some(
      ({ code, path }) => UNUSABLE.includes(code) && parts.some((part) => `${path}/`.startsWith(`${part}/`)),
    );
  const sealed = bundle as SealedBundle;
  const named = fits('/council', '/year', '/edition');
  const of: Audience[] =
    fits('/documents') && sealed.documents.restricted !== undefined ? ['public', 'restricted'] : ['public'];
  const shaped: Audience[] = [];
  for (const audience of fits('/documents') ? of : []) {
    const document = sealed.documents[audience] as SealedBundle['documents']['public'];
    const problems = documentShape(audience)(document, `/documents/${audience}`);
    findings.push(...problems);
    if (problems.some(({ code }) => UNUSABLE.includes(code))) continue;
    shaped.push(audience);
    if (named) findings.push(...checkSameEdition(sealed, audience, document));
    findings.push(...(await checkModel(document, `/documents/${audience}`, hash)));
  }
  if (shaped.length === 2) findings.push(...notContained(sealed));
  const content = ['/documents', '/publicHash', '/restrictedHash', '/salt', '/salted', '/contentHash'];
  const people = ['/signatures', '/approvals', '/contentHash'];
  if (fits(...people)) {
    const checked = fits(...content)
      ? await checkContent(sealed, hash)
      : { findings: [], contentHash: sealed.contentHash };
    const signatures = await checkSignatures(sealed, checked.contentHash, hash);
    findings.push(...checked.findings, ...signatures, ...checkApprovals(sealed, checked.contentHash));
  }
  if (fits(...content, ...people, '/previousSeal', '/sealedAt', '/seal'))
    findings.push(...(await checkSeal(sealed, findings, hash)));
  if (fits('/seal')) findings.push(...checkPublished(sealed, published));
  if (fits('/pdf') && named) findings.push(...checkFileName(sealed));
  const ofPdf = pdf !== null && fits('/pdf') ? await checkPdf(sealed, pdf, hash) : [];
  const answer = said(sealed, fits, [...findings, ...ofPdf]);
  return { ...answer, pdf: pdf === null ? 'not-given' : ofPdf.length === 0 && fits('/pdf') ? 'fits' : 'differs' };
}

const notABundle: SealFinding = {
  code: 'not-a-bundle',
  path: '',
  message: 'It is not the bundle of a sealed self-assessment, but something else.',
};

/** Whether there is any sense in comparing it with the format field by field. */
function looksLikeABundle(value: unknown): boolean {
  return isRecord(value) && ['format', 'documents', 'signatures', 'seal'].some((name) => Object.hasOwn(value, name));
}

function notContained({ documents }: SealedBundle): SealFinding[] {
  const expected = publicPart(documents.restricted as RestrictedDocument);
  return differences(documents.public, expected, '/documents/public').map((path) => ({
    code: 'not-in-the-restricted-document',
    path,
    message:
      'The public document says something else here than the restricted document does, or shows what the restricted one calls closed.',
  }));
}
