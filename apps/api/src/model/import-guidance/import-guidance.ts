import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ModelDocument } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { receiveFile } from '../../evidence/upload-file/receive-file.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { BadInput, Refused, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { addVersion, holdVersions } from '../council-version.store.js';
import { type KnownModel, Models, mostOfACouncil } from '../models.js';
import { FetchGuidance } from './by-address/fetch-guidance.js';
import type { GuidancePreviewView, ImportedVersionView } from './guidance-import.view.js';
import type { GuidancePage } from './guidance-page/guidance-page.js';
import { importedVersion, type SaidOfPage } from './imported-version.js';
import { alreadyHere } from './same-text.js';
import { GuidanceReader } from './thread/guidance-reader.js';
import { toPreviewView } from './to-preview-view.js';

/** 5 MB. */
export const largestPage = 5 * 1024 * 1024;

/** A page that was brought in: its bytes as a request body, or the address to fetch it from. */
export type SentPage = { readonly bytes: unknown } | { readonly address: string };

/**
 * Brings the guidance's own text in: first a preview, which saves nothing; then exactly the version that the preview named, or nothing. What
 * was sent is read again each time: nothing of it is kept in between.
 */
@Injectable()
export class ImportGuidance {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
    private readonly store: EvidenceStore,
    private readonly reader: GuidanceReader,
    private readonly fetchGuidance: FetchGuidance,
  ) {}

  /** @throws BadInput naming `page` with every reason, or what the page does not say of itself; HttpException 413, 415, 503 */
  async preview(caller: Caller, sent: SentPage, said: SaidOfPage): Promise<GuidancePreviewView> {
    const { page, version } = await this.read(sent, said);
    return toPreviewView(page, version, await this.models.list(caller.councilId));
  }

  /** @param hash of the preview @throws as `preview`; Stale with a new preview when it would not be what was previewed; Refused */
  async run(caller: Caller, sent: SentPage, said: SaidOfPage, hash: string): Promise<ImportedVersionView> {
    const { page, version } = await this.read(sent, said);
    const shared = await this.models.list(null);
    if (version.hash !== hash)
      throw new Stale(
        toPreviewView(page, version, await this.models.list(caller.councilId)),
        null,
        new Date().toISOString(),
      );
    return this.works.write(caller, (work) => save(work, version, shared));
  }

  /** Takes a page in and reads it. Nothing of it is kept. */
  async read(sent: SentPage, said: SaidOfPage): Promise<{ page: GuidancePage; version: KnownModel }> {
    const bytes =
      'address' in sent ? await this.fetchGuidance.fetch(sent.address, largestPage) : await this.receive(sent.bytes);
    const page = await this.pageOf(bytes);
    return { page, version: importedVersion(page, said, 'council') };
  }

  /** @throws BadInput naming `page` with every reason */
  async pageOf(bytes: Uint8Array): Promise<GuidancePage> {
    const reading = await this.reader.read(bytes);
    if ('page' in reading) return reading.page;
    throw new BadInput(
      reading.refused.map(({ expected, found }) => ({
        field: 'page',
        message: `Expected ${expected}. Found ${found}.`,
      })),
    );
  }

  private async receive(bytes: unknown): Promise<Uint8Array> {
    const received = await receiveFile(this.store, bytes, largestPage, 'page');
    try {
      return new Uint8Array(await readFile(received.path));
    } finally {
      await this.store.discard(received);
    }
  }
}

/** Two who bring in the same page at once wait for each other; the second finds it there. */
async function save(
  work: Work,
  { hash, document }: KnownModel,
  shared: readonly KnownModel[],
): Promise<ImportedVersionView> {
  await holdVersions(work);
  const own = await work.query<{ id: string; document: ModelDocument }>(
    `select id, document from council_model where council_id = $1 order by published_on, id limit ${mostOfACouncil}`,
    [work.councilId],
  );
  const there = alreadyHere(document, [...shared.map((one) => one.document), ...own.map((one) => one.document)]);
  if (there) return there;
  if (own.length >= mostOfACouncil)
    throw new Refused([
      { code: 'too-many-versions', message: `A council can have ${mostOfACouncil} versions, and you have that many.` },
    ]);
  await addVersion(work, 'imported', { hash, document });
  const { id, title, imported } = document;
  record(work, {
    act: 'import-guidance',
    objectType: 'model',
    objectId: id,
    objectTitle: title,
    before: null,
    after: { ...imported, hash },
  });
  return { id, title, isNew: true };
}
