import { pipeline, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import { Works } from '../../work/works.js';
import { visibleLevels } from '../visible-levels.js';
import { verified } from './verified.js';

/** A file on its way out. */
export interface Download {
  name: string;
  type: string;
  size: number;
  bytes: Readable;
}

interface FileRow {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
}

/** Hands out the file of a document, to those who may see the item; of a removed item there is none. */
@Injectable()
export class DownloadFile {
  constructor(
    private readonly works: Works,
    private readonly store: EvidenceStore,
  ) {}

  /** @throws NotHere; Error when what is kept is not what was stored */
  async open(caller: Caller, id: string): Promise<Download> {
    const [[row]] = await this.works.read<[FileRow]>(caller, [fileStatement(caller, id)]);
    if (!row) throw new NotHere('file');
    const { size, bytes } = await this.store.read({ councilId: caller.councilId, fileId: row.id });
    if (size !== row.size) {
      bytes.destroy();
      throw new Error('A kept file does not have the size it was stored with.');
    }
    // Whoever reads it hears of a failure on the last stream; nothing more is to be done here.
    return { name: row.name, type: row.type, size, bytes: pipeline(bytes, verified(row.sha256), () => undefined) };
  }
}

function fileStatement(caller: Caller, id: string): Statement {
  return {
    name: 'evidence-file',
    text: `select f.id, f.name, f.type, f.size, f.sha256 from evidence e join stored_file f on f.council_id = e.council_id and f.id = e.file_id
           where e.council_id = $1 and e.id = $2 and e.removed_at is null and e.classification->>'level' = any($3)`,
    values: [caller.councilId, id, visibleLevels(caller)],
  };
}
