import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { EvidenceStore, type ReceivedFile } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { BadInput } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import type { UploadedFileView } from '../evidence.view.js';
import { StoredFile } from '../stored-file.entity.js';
import { examineFile } from './examine-file.js';
import { receiveFile, sentName } from './receive-file.js';

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
    const name = sentName(header);
    const received = await receiveFile(this.store, bytes, largestFile);
    try {
      const examined = await examineFile(received.path, name, received.size);
      if ('refused' in examined) throw new BadInput([{ field: 'file', message: examined.refused }]);
      return await this.keep(caller, received, name, examined.type);
    } finally {
      // After `keep` there is nothing left to discard.
      await this.store.discard(received);
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
