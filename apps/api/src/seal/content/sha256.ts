import { createHash } from 'node:crypto';
import { canonicalJson } from '@best-value/model';

/** SHA-256 of bytes, one after the other, in lower-case hexadecimal. */
export function sha256Of(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** SHA-256 of a value's canonical JSON (RFC 8785): the same for equal values on every machine. */
export function hashOf(value: unknown): string {
  return sha256Of(Buffer.from(canonicalJson(value), 'utf8'));
}

/** The bytes that a hash written in hexadecimal stands for. */
export function hexBytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}
