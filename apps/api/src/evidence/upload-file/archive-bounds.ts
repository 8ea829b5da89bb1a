import { type Entry, openPromise, type ZipFile } from 'yauzl';

const mostEntries = 2000;
const mostUnpacked = 200 * 1024 * 1024;
const mostRatio = 100;
/** A small part of any office file packs well: a ratio says something only of what is big once unpacked. */
const ratioMattersFrom = 1024 * 1024;

/** What an archive's own directory says, once it was found harmless. */
export interface ArchiveLook {
  names: ReadonlySet<string>;
  /** Bytes of all entries together, as the directory declares them. */
  unpacked: number;
  /** The text of one small entry, or null when it is missing or not small. */
  read(name: string): Promise<string | null>;
}

const harmful =
  'This file unpacks to far more than it holds, as harmful files do. Save it again from the program it was made with.';
const damaged = 'This file is damaged, or is not what its name says.';

/**
 * Walks an archive's directory without unpacking anything: a bomb is found by what it declares.
 * A directory that declares too little is no use to a bomb either: programs stop at the declared size.
 * @returns the sentence to show when it is refused
 */
export async function lookIntoArchive<T>(
  path: string,
  size: number,
  look: (archive: ArchiveLook) => Promise<T>,
): Promise<T | { refused: string }> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false });
  } catch {
    return { refused: damaged };
  }
  try {
    if (zip.entryCount > mostEntries)
      return { refused: `This file has ${zip.entryCount} parts; ${mostEntries} are accepted.` };
    const entries = new Map<string, Entry>();
    const refused = await walk(zip, size, entries);
    if (refused !== null) return { refused };
    const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    return await look({ names: new Set(entries.keys()), unpacked, read: (name) => readSmall(zip, entries.get(name)) });
  } finally {
    zip.close();
  }
}

async function walk(zip: ZipFile, size: number, entries: Map<string, Entry>): Promise<string | null> {
  let packed = 0;
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return 'This file is protected with a password. Upload a copy without one.';
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      // Entries that together are larger than the file lie over each other: the same bytes unpacked again and again.
      if (unpacked > mostUnpacked || packed > size) return harmful;
      if (entry.uncompressedSize > ratioMattersFrom && entry.uncompressedSize > entry.compressedSize * mostRatio)
        return harmful;
      if (entries.has(entry.fileName)) return damaged;
      entries.set(entry.fileName, entry);
    }
  } catch {
    return damaged;
  }
  return unpacked > ratioMattersFrom && unpacked > size * mostRatio ? harmful : null;
}

async function readSmall(zip: ZipFile, entry: Entry | undefined): Promise<string | null> {
  if (!entry || entry.uncompressedSize > 1024 * 1024) return null;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    return null;
  }
}
