import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { type BlindThemeRow, blindThemesStatement, scoreFirst } from '../../assessment/blind/blind.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere, Refused } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import { Works } from '../../work/works.js';
import type { PackFile } from './manifest.js';
import { packsKnownTo } from './pack.rules.js';
import {
  packByHashStatement,
  packOfContentStatement,
  type PackRow,
  packsStatement,
  packStatement,
} from './pack.store.js';
import { PackJobs } from './pack-jobs.js';
import { PackReader } from './pack-reader.js';
import type { PackAudience } from './pack-reading.js';
import { type PreparedPack, preparePack } from './prepare-pack.js';
import { readFromZip } from './zip/read-zip.js';

/** The ZIP of a pack. */
export interface PackedFile {
  name: string;
  size: number;
  bytes: Readable;
  /** What is in it beside its manifest. */
  files: readonly PackFile[];
}

/** Reads packs and gives them out. Of restricted ones nobody learns who may not read what is in them. */
@Injectable()
export class ReadPacks {
  constructor(
    private readonly works: Works,
    private readonly reader: PackReader,
    private readonly jobs: PackJobs,
    private readonly store: EvidenceStore,
  ) {}

  /** The latest packs of a year, newest first, with those that failed for the caller. @param year `2026/27` */
  async list(caller: Caller, year: string): Promise<PackRow[]> {
    const { councilId, permissions, personId } = caller;
    const [[assessment], rows] = await this.works.read<[object, PackRow]>(caller, [
      { text: 'select id from assessment where council_id = $1 and year = $2', values: [councilId, year] },
      packsStatement(councilId, year, packsKnownTo(permissions), personId),
    ]);
    if (!assessment) throw new NotHere('year');
    return rows;
  }

  /** The packs that have been made of exactly the present text, as far as the caller may have them. @param year `2026/27` @throws NotHere */
  async current(caller: Caller, year: string): Promise<PackRow[]> {
    const { councilId, permissions } = caller;
    const found: PackRow[] = [];
    for (const audience of packsKnownTo(permissions)) {
      const prepared = await this.prepared(caller, year, audience);
      if (!prepared) return [];
      const [[row]] = await this.works.read<[PackRow]>(caller, [packOfContentStatement(councilId, year, prepared)]);
      if (row?.state === 'done') found.push(row);
    }
    return found;
  }

  /** Null for whoever is to score a theme before they see its score. @throws NotHere */
  private async prepared(caller: Caller, year: string, audience: PackAudience): Promise<PreparedPack | null> {
    try {
      return preparePack(await this.reader.read(caller, year, audience));
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  /** One pack. Whoever waits for one whose process is gone has it taken up by this one. @throws NotHere */
  async one(caller: Caller, year: string, id: string): Promise<PackRow> {
    const { councilId, permissions } = caller;
    const row = await this.row(caller, packStatement(councilId, year, packsKnownTo(permissions), id));
    if (row.silent) await this.jobs.takeUp(councilId, id);
    return row;
  }

  /** The ZIP. @throws NotHere, Refused while it is not ready, or when this caller may not have it any more */
  async zip(caller: Caller, year: string, id: string): Promise<PackedFile> {
    const { councilId, permissions } = caller;
    const row = await this.row(caller, packStatement(councilId, year, packsKnownTo(permissions), id));
    return this.open(caller, year, row);
  }

  /** The ZIP with this SHA-256. @throws as `zip` */
  async byHash(caller: Caller, year: string, sha256: string): Promise<PackedFile> {
    const { councilId, permissions } = caller;
    const row = await this.row(caller, packByHashStatement(councilId, year, packsKnownTo(permissions), sha256));
    return this.open(caller, year, row);
  }

  /** One of the files in the ZIP. @throws as `zip` */
  async inside(
    caller: Caller,
    year: string,
    id: string,
    fileName: string,
  ): Promise<{ file: PackFile; bytes: Uint8Array }> {
    const { files, bytes } = await this.zip(caller, year, id);
    const packed = await buffer(bytes);
    const file = files.find((one) => one.fileName === fileName);
    const found = file && (await readFromZip(packed, fileName));
    if (!file || !found) throw new NotHere('file');
    return { file, bytes: found };
  }

  private async row(caller: Caller, statement: Statement): Promise<PackRow> {
    const [[row]] = await this.works.read<[PackRow]>(caller, [statement]);
    if (!row) throw new NotHere('pack');
    return row;
  }

  private async open(caller: Caller, year: string, row: PackRow): Promise<PackedFile> {
    if (row.seal === null) await this.refuseBlind(caller, year);
    if (row.state !== 'done') throw new Refused([{ code: 'not-ready', message: 'This pack is not ready.' }]);
    // What a draft shows may have been closed since: readers get the present text only. What was sealed as public stays so.
    if (row.seal === null && !caller.permissions.has('restricted:read') && !(await this.isCurrent(caller, year, row)))
      throw new Refused([{ code: 'earlier-text', message: 'This pack was made of an earlier text. Make it again.' }]);
    const file = await this.store.read({ councilId: caller.councilId, fileId: row.id });
    return { name: row.fileName, files: row.files, ...file };
  }

  /** A draft shows every score, also to whoever is to score a theme before they see its score. @throws Refused */
  private async refuseBlind(caller: Caller, year: string): Promise<void> {
    const [blind] = await this.works.read<[BlindThemeRow]>(caller, [blindThemesStatement(caller)]);
    if (blind.some((theme) => theme.year === year)) throw new Refused([scoreFirst]);
  }

  private async isCurrent(caller: Caller, year: string, row: PackRow): Promise<boolean> {
    const now = preparePack(await this.reader.read(caller, year, row.audience));
    return now.heading.contentHash === row.contentHash;
  }
}
