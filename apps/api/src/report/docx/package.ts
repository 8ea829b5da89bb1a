import { type Entry, fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** The parts of an Office file by their names, in the order in which they stand in it. */
export type Package = ReadonlyMap<string, Buffer>;

/** Reads every part. For files that this service made, or that were found harmless before. */
export async function readPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

/** The parts as a file whose bytes follow from them alone: no date of the clock, no zone of the machine. */
export async function writePackage(parts: Package): Promise<Uint8Array> {
  const zip = new ZipFile();
  // Local time, as archives have no zone: every machine writes the first day they can tell, as word processors do.
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: true };
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, options);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
