import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { HttpException, Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { EvidenceStore, type ReceivedFile, TooLarge } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { BadInput } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import type { UploadedFileView } from '../evidence.view.js';
import { StoredFile } from '../stored-file.entity.js';
import { examineFile } from './examine-file.js';
import { safeFileName } from './file-name.js';

/** 50 MB. */
export const largestFile = 50 * 1024 * 1024;

/** Takes in a file: bytes first, examined and safe on the disk; then the row, so that no row is without its file. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * @param bytes the request's body @param header the name as it was sent, percent-encoded
   * @throws BadInput naming `file` or `X-File-Name`; HttpException 413, 415
   */
  async run(caller: Caller, bytes: unknown, header: string | undefined): Promise<UploadedFileView> {
    const name = nameOf(header);
    if (!(bytes instanceof Readable))
      throw new HttpException('Send the file’s bytes as application/octet-stream.', 415);
    const received = await this.receive(bytes);
    try {
      const examined = await examineFile(received.path, name, received.size);
      if ('refused' in examined) throw new BadInput([{ field: 'file', message: examined.refused }]);
      return await this.keep(caller, received, name, examined.type);
    } finally {
      // After `keep` there is nothing left to discard.
      await this.store.discard(received);
    }
  }

  private async receive(bytes: Readable): Promise<ReceivedFile> {
    try {
      return await this.store.receive(bytes, largestFile);
    } catch (error) {
      // What is still on its way is let go by, or the connection would wait for someone to read it.
      bytes.resume();
      if (error instanceof TooLarge) throw new HttpException('The file must be 50 MB or smaller.', 413);
      // Nobody is there any more to read this; it keeps a sender who gave up from being logged as a fault of ours.
      if ((error as { code?: unknown }).code === 'ECONNRESET')
        throw new HttpException('The upload broke off before its end.', 400);
      throw error;
    }
  }

  private async keep(caller: Caller, received: ReceivedFile, name: string, type: string): Promise<UploadedFileView> {
    const key = { councilId: caller.councilId, fileId: randomUUID() };
    await this.store.keep(received, key);
    const { size, sha256 } = received;
    try {
      await this.works.write(caller, async (work) => {
        await work.repository(StoredFile).insert({
          councilId: work.councilId,
          id: key.fileId,
          name,
          size,
          sha256,
          type,
          uploadedAt: work.now,
          uploadedBy: caller.personId,
        });
        // Whether it will be open to all is not known until it becomes an item: until then its name is kept from readers.
        record(work, {
          act: 'upload-file',
          objectType: 'file',
          objectId: key.fileId,
          objectTitle: 'A file',
          before: null,
          after: { size, sha256, type },
        });
      });
    } catch (error) {
      await this.store.remove(key);
      throw error;
    }
    return { fileId: key.fileId, name, size, sha256, type };
  }
}

function nameOf(header: string | undefined): string {
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
