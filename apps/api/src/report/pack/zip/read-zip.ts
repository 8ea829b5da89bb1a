import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { ZipEntry } from './write-zip.js';

export type { ZipEntry };

/** The files of an archive that this service has made, in its order. */
export async function readZip(bytes: Buffer): Promise<ZipEntry[]> {
  const zip = await fromBufferPromise(bytes);
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push({ name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return entries;
}

/** One file of such an archive; null when it holds none of this name. */
export async function readFromZip(bytes: Buffer, name: string): Promise<Buffer | null> {
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return buffer(await zip.openReadStreamPromise(entry));
  }
  return null;
}
