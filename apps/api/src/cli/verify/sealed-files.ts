import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { commandFolder } from '../../config/config.js';
import { errorCode } from '../../config/error-code.js';

/** Far more than any council writes, and little enough to be read at once. */
const MOST_BUNDLE_MEGABYTES = 60;
const MOST_PDF_MEGABYTES = 200;

/** The files could not be checked at all; the message says why. */
export class CannotCheck extends Error {}

/** The text of a bundle. @throws CannotCheck when the file is missing, too large, or no text */
export async function readBundle(name: string): Promise<string> {
  const bytes = await readFileOf(name, MOST_BUNDLE_MEGABYTES);
  if (startsWith(bytes, '%PDF-'))
    throw new CannotCheck(
      `${name} is a PDF. Give the bundle first, the .json file that belongs to it; the PDF may follow.`,
    );
  if (startsWith(bytes, 'PK\u0003\u0004'))
    throw new CannotCheck(
      `${name} is a zip file or a document of an office programme. Take the bundle out of it, the .json file.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotCheck(`${name} is not a text in UTF-8: it is no bundle, or the file is damaged.`);
  }
}

/** Any file will do: what is not the PDF that was sealed is found by its hash. */
export async function readPdf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFileOf(name, MOST_PDF_MEGABYTES);
}

/** The PDF by the name that the bundle gives, in the bundle's folder; null when there is none. */
export async function pdfBeside(bundle: string, name: string | null): Promise<Uint8Array<ArrayBuffer> | null> {
  // The name has been checked to be one; a bundle is made by others, so it is checked once more where it touches the disk.
  if (name === null || path.basename(name) !== name) return null;
  const file = path.join(path.dirname(bundle), name);
  const found = await stat(placeOf(file)).catch(() => null);
  return found === null ? null : readPdf(file);
}

async function readFileOf(name: string, mostMegabytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const place = placeOf(name);
  const found = await stat(place).catch((error: unknown) => {
    throw new CannotCheck(whyUnreadable(name, error));
  });
  if (found.isDirectory()) throw new CannotCheck(`${name} is a folder. Give the file itself.`);
  // A pipe or a device could keep the reader waiting for ever.
  if (!found.isFile()) throw new CannotCheck(`${name} is not an ordinary file.`);
  if (found.size === 0) throw new CannotCheck(`${name} is empty.`);
  if (found.size > mostMegabytes * 1_000_000)
    throw new CannotCheck(
      `${name} has ${Math.round(found.size / 1_000_000)} MB. No sealed file has more than ${mostMegabytes} MB.`,
    );
  try {
    await using file = await open(place, 'r');
    return Uint8Array.from(await file.readFile());
  } catch (error) {
    throw new CannotCheck(whyUnreadable(name, error));
  }
}

function whyUnreadable(name: string, error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${name}.`;
  if (code === 'EACCES' || code === 'EPERM') return `You may not read ${name}.`;
  return `${name} cannot be read (${code}).`;
}

function placeOf(name: string): string {
  return path.resolve(commandFolder(), name);
}

function startsWith(bytes: Uint8Array, beginning: string): boolean {
  return Buffer.from(bytes.subarray(0, beginning.length)).toString('latin1') === beginning;
}
