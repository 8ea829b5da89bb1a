import { pdfText } from '../../pdf/checking/pdf-text.js';
import { everythingIn as everythingInADocument } from '../../testing/everything-in.js';
import { readZip } from '../zip/read-zip.js';

/**
 * Every text that can be read out of a file: its name and bytes in the encodings that files use; of an archive, and of an archive in
 * it, the same of all that it holds; of a PDF what its streams hold unpacked, its strings, and the words that a reader sees.
 */
export async function everythingIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const all = Buffer.from(bytes);
  const said = [name, ...inEveryEncoding(all)];
  if (all.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    for (const entry of await readZip(all)) said.push(...(await everythingIn(entry.name, entry.bytes)));
  if (all.subarray(0, 5).toString('latin1') === '%PDF-') said.push(...(await everythingInPdf(all)));
  return said;
}

async function everythingInPdf(pdf: Buffer): Promise<string[]> {
  const said = await everythingInADocument(pdf);
  const strings = hexStrings(Buffer.from(said, 'latin1')).flatMap(inEveryEncoding);
  // A long word may be broken at the end of a line.
  return [said, ...strings, (await pdfText(pdf)).join('').replace(/[\s\u00ad-]+/gu, '')];
}

function hexStrings(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/<([0-9a-fA-F\s]{2,})>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
}

function inEveryEncoding(bytes: Buffer): string[] {
  // Two bytes a letter, either of them first, wherever they begin.
  const wide = [bytes, bytes.subarray(1)].flatMap((from) => {
    const even = Buffer.from(from.subarray(0, from.length - (from.length % 2)));
    return [even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le')];
  });
  return [bytes.toString('utf8'), bytes.toString('latin1'), ...wide];
}
