import { Readable } from 'node:stream';
import { HttpException } from '@nestjs/common';
import { type EvidenceStore, type ReceivedFile, TooLarge } from '../../storage/evidence-store.js';
import { BadInput } from '../../work/refusals.js';
import { safeFileName } from './file-name.js';

const mebibyte = 1024 * 1024;

/**
 * Takes in the body of a request, to be examined before anything is done with it. Whoever calls discards what they do not keep.
 * @param limit bytes, whole mebibytes @param what the file is called when it is too large
 * @throws HttpException 400 when it breaks off, 413, 415
 */
export async function receiveFile(
  store: EvidenceStore,
  bytes: unknown,
  limit: number,
  what = 'file',
): Promise<ReceivedFile> {
  if (!(bytes instanceof Readable)) throw new HttpException('Send the file’s bytes as application/octet-stream.', 415);
  try {
    return await store.receive(bytes, limit);
  } catch (error) {
    // What is still on its way is let go by, or the connection would wait for someone to read it.
    bytes.resume();
    if (error instanceof TooLarge)
      throw new HttpException(`The ${what} must be ${limit / mebibyte} MB or smaller.`, 413);
    // Nobody is there any more to read this; it keeps a sender who gave up from being logged as a fault of ours.
    if ((error as { code?: unknown }).code === 'ECONNRESET')
      throw new HttpException('The upload broke off before its end.', 400);
    throw error;
  }
}

/** The file's safe name. @param header `X-File-Name` as it was sent, percent-encoded @throws BadInput naming `X-File-Name` */
export function sentName(header: string | undefined): string {
  const wrong = (message: string): BadInput => new BadInput([{ field: 'X-File-Name', message }]);
  if (header === undefined || header === '')
    throw wrong('Say what the file is called, percent-encoded, in an X-File-Name header');
  if (header.length > 2000) throw wrong('The file’s name is too long');
  try {
    const name = safeFileName(decodeURIComponent(header));
    if (name !== null) return name;
  } catch {
    throw wrong('The X-File-Name header must be percent-encoded UTF-8');
  }
  throw wrong('The file’s name has no letter or digit in it');
}
