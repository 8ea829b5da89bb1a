const HASH = /^[0-9a-f]{64}$/;

/** SHA-256 of some bytes: Node's in the command, the browser's own on the page. */
export type Hash = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** Whether a text is a SHA-256 as this format writes it: 64 small hexadecimal digits. */
export function isHash(text: string): boolean {
  return HASH.test(text);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The bytes of hexadecimal texts, one after the other. What is not hexadecimal gives zeros: its form is reported by its
 * shape, and the hash made from it then fits nothing.
 */
export function bytesOf(...texts: string[]): Uint8Array<ArrayBuffer> {
  const pairs = texts.flatMap((text) => text.match(/../gsu) ?? []);
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
