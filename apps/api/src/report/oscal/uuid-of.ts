import { createHash } from 'node:crypto';

/** The name space of this service's identifiers: a random UUID, chosen once. */
const nameSpace = Buffer.from('5f0c2c0e0d5c4f5b9a7e1c6a4b8d3e21', 'hex');

/**
 * An identifier made of a name, so that the same subject has the same one in every file (RFC 9562, version 5).
 * @param path what the subject is called from the outside in, such as council, year, kind and key
 */
export function uuidOf(...path: readonly string[]): string {
  const hash = createHash('sha1').update(nameSpace).update(path.join('\u0000')).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString('hex');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) => digits.slice(from, to)).join('-');
}
