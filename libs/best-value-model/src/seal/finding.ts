export type FindingCode =
  // The file cannot be a bundle.
  | 'not-json'
  | 'not-a-bundle'
  | 'said-twice'
  | 'too-deep'
  | 'too-large'
  | 'half-a-character'
  | 'not-finite'
  // A part of it has another shape than the format gives it.
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'out-of-bounds'
  | 'wrong-form'
  | 'wrong-audience'
  // Its parts do not fit together.
  | 'another-council'
  | 'another-year'
  | 'another-edition'
  | 'model-changed'
  | 'public-document-changed'
  | 'public-hash-changed'
  | 'restricted-document-changed'
  | 'restricted-hash-changed'
  | 'salt-changed'
  | 'salted-changed'
  | 'content-hash-changed'
  | 'not-in-the-restricted-document'
  | 'signature-changed'
  | 'signature-hash-changed'
  | 'signature-chain-broken'
  | 'signed-another-text'
  | 'signature-missing'
  | 'signed-twice'
  | 'approved-another-text'
  | 'approval-missing'
  | 'seal-broken'
  | 'pdf-changed'
  | 'pdf-size'
  | 'pdf-name'
  // It is whole, or not, but it is not what the council published.
  | 'published-seal-malformed'
  | 'another-seal'
  | 'more';

/** One thing that is wrong with a sealed bundle, in plain English for whoever checks it. */
export interface SealFinding {
  code: FindingCode;
  message: string;
  /** Where, as a JSON Pointer (RFC 6901) into the bundle; '' is the whole of it. */
  path: string;
}

/** A step of a JSON Pointer. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
