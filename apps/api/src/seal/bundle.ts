import type { SealedBundle } from '@best-value/model';
import type { PublicDocument, RestrictedDocument } from './content/documents.js';
import type { SealRow, SealedDocumentRow } from './seal.store.js';

/** A sealed edition as a file that anyone can check without this service. The public one tells nothing of the restricted document. */
export function toBundle(seal: SealRow, open: SealedDocumentRow, restricted: SealedDocumentRow | null): SealedBundle {
  const document = JSON.parse(open.document) as PublicDocument;
  return {
    format: 'best-value-bundle/1',
    audience: restricted ? 'restricted' : 'public',
    council: document.council,
    year: document.year,
    edition: seal.edition,
    documents: {
      public: document,
      ...(restricted && { restricted: JSON.parse(restricted.document) as RestrictedDocument }),
    },
    publicHash: seal.publicHash,
    ...(restricted && { restrictedHash: restricted.hash, salt: restricted.salt?.toString('hex') }),
    salted: seal.salted,
    contentHash: seal.contentHash,
    approvals: seal.approvals,
    signatures: seal.signatures,
    previousSeal: seal.previousSeal,
    sealedAt: seal.sealedAt.toISOString(),
    seal: seal.seal,
    pdf: { fileName: seal.pdfFileName, sha256: seal.pdfSha256, bytes: seal.pdfBytes },
  };
}

/** A bundle as a file. */
export function bundleBytes(bundle: SealedBundle): Buffer {
  return Buffer.from(`${JSON.stringify(bundle, null, 1)}\n`, 'utf8');
}
