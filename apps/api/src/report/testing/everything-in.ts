import { inflateSync } from 'node:zlib';
import { pdfText } from '../pdf/checking/pdf-text.js';

/** A PDF as it is, what its compressed streams hold, and what its pages say: everything that a leak could hide in. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const file = Buffer.from(bytes).toString('latin1');
  // No optional carriage return before the end: it may be the last byte of the data.
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/gu)].map(([, data = '']) => {
    const raw = Buffer.from(data, 'latin1');
    return raw[0] === 0x78 ? inflateSync(raw).toString('latin1') : data;
  });
  const pages = await pdfText(bytes);
  return [file, ...streams, ...pages].join('\n').replaceAll('\u0000', '').replaceAll(/\s+/gu, ' ');
}
