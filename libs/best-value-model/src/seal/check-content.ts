import { canonicalJson } from '../canonical/canonical-json.js';
import { utf8 } from '../canonical/utf8.js';
import type { SealedBundle } from './bundle.js';
import type { FindingCode, SealFinding } from './finding.js';
import { bytesOf, toHex, type Hash } from './hex.js';

/** SHA-256 of the canonical JSON of a value, which must be hashable (notHashable() found nothing). */
export async function hashOf(value: unknown, hash: Hash): Promise<string> {
  return toHex(await hash(utf8(canonicalJson(value))));
}

export interface CheckedContent {
  findings: SealFinding[];
  /** What signatures and approvals must be of: the hash that the bundle gives, put right when that alone was changed. */
  contentHash: string;
}

/**
 * Works out every hash of the content again. Where one does not fit, the hashes made from it tell whether the document was changed or
 * only what the bundle says its hash is: a changed hash that is put right makes the rest fit again.
 */
export async function checkContent(bundle: SealedBundle, hash: Hash): Promise<CheckedContent> {
  const findings: SealFinding[] = [];
  const find = (code: FindingCode, path: string, message: string) => findings.push({ code, path, message });
  const joined = async (...hashes: string[]) => toHex(await hash(bytesOf(...hashes)));

  const publicHash = await hashOf(bundle.documents.public, hash);
  const documentFits = (await joined(publicHash, bundle.salted)) === bundle.contentHash;
  if (publicHash !== bundle.publicHash && documentFits)
    find(
      'public-hash-changed',
      '/publicHash',
      'The hash given for the public document has been changed; the document itself fits.',
    );
  else if (publicHash !== bundle.publicHash)
    find(
      'public-document-changed',
      '/documents/public',
      'The public document is not the one that was signed: something in it has been changed.',
    );

  let salted = bundle.salted;
  const { restrictedHash = '', salt = '' } = bundle;
  if (bundle.documents.restricted !== undefined) {
    const restricted = await hashOf(bundle.documents.restricted, hash);
    if (restricted !== restrictedHash && (await joined(salt, restricted)) === bundle.salted)
      find(
        'restricted-hash-changed',
        '/restrictedHash',
        'The hash given for the restricted document has been changed; the document itself fits.',
      );
    else if (restricted !== restrictedHash)
      find(
        'restricted-document-changed',
        '/documents/restricted',
        'The restricted document is not the one that was signed: something in it has been changed.',
      );
    else salted = await joined(salt, restrictedHash);
    if (salted !== bundle.salted && (await joined(bundle.publicHash, salted)) === bundle.contentHash)
      find(
        'salted-changed',
        '/salted',
        'The salted hash of the restricted document has been changed; the document itself fits.',
      );
    else if (salted !== bundle.salted)
      find('salt-changed', '/salt', 'The secret salt, or the salted hash made with it, has been changed.');
  }

  const contentHash = await joined(bundle.publicHash, salted);
  if (findings.length > 0 || contentHash === bundle.contentHash) return { findings, contentHash: bundle.contentHash };
  if (bundle.signatures.some((signature) => signature.contentHash === contentHash)) {
    find(
      'content-hash-changed',
      '/contentHash',
      'The content hash has been changed; the documents themselves fit what was signed.',
    );
    return { findings, contentHash };
  }
  find(
    'salted-changed',
    '/salted',
    'The content hash does not follow from the public document and the salted hash: one of the two hashes has been changed.',
  );
  return { findings, contentHash: bundle.contentHash };
}

/** Each document must hold the model whose hash it names: the criteria may not be exchanged under the judgements. */
export async function checkModel(
  document: SealedBundle['documents']['public'],
  path: string,
  hash: Hash,
): Promise<SealFinding[]> {
  if ((await hashOf(document.model, hash)) === document.modelHash) return [];
  return [
    {
      code: 'model-changed',
      path: `${path}/model`,
      message: 'The themes and criteria are not those of the model that the document names.',
    },
  ];
}
