import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file to be put into an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What everybody may do with an unpacked file, said outright: left to the archive, it would depend on who makes it. */
const readableByAll = 0o100644;

/**
 * An archive of these files in this order. The same files and the same day give the same bytes on every machine, in every time
 * zone: entries bear the day of their document and no trace of the machine.
 * @param day YYYY-MM-DD
 */
export async function writeZip(entries: readonly ZipEntry[], day: string): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = noonOf(day);
  for (const { name, bytes } of entries) {
    // The older form of a moment alone: the newer one counts from an instant, and noon is another instant in every time zone.
    zip.addBuffer(asBuffer(bytes), name, { mtime, mode: readableByAll, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** Archives keep the time as it stands on the clock of the machine that writes them: on each machine it is noon of this day. */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
