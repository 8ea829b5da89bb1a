import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { Notifier } from '../../notification/notifier.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import { publicly } from '../../testing/answers.js';
import { Works } from '../../work/works.js';
import { contentHash } from '../content-hash.js';
import { PdfRenderer } from '../render/pdf-renderer.js';
import { OfficeThreads } from '../office/office-threads.js';
import { PackJobs } from './pack-jobs.js';
import { PackReader } from './pack-reader.js';
import type { NotificationsView } from '../../notification/notification.view.js';
import type { Browser } from '../../testing/spec-service.js';
import type { PacksView, PackView } from './pack.view.js';
import { finishedPack, madePack } from './testing/made-pack.js';

/** A renderer that is busy until it is told to go on. */
class Held extends PdfRenderer {
  private begins: () => void = () => undefined;
  private go: () => void = () => undefined;
  readonly begun = new Promise<void>((resolve) => (this.begins = resolve));
  private readonly held = new Promise<void>((resolve) => (this.go = resolve));

  override async render(): Promise<Awaited<ReturnType<PdfRenderer['render']>>> {
    this.begins();
    await this.held;
    throw new Error('It was stopped.');
  }

  override close(): Promise<void> {
    this.go();
    return Promise.resolve();
  }
}

describe('a pack whose process is gone', () => {
  let year: YearToSign;
  const address = '/assessments/2026-27';
  let revision = 2;

  beforeAll(async () => {
    year = await YearToSign.start();
    // What is made is the same as ever; only the pages are not drawn, which would take most of the time.
    jest
      .spyOn(year.service.app.get(PdfRenderer), 'render')
      .mockImplementation((document) =>
        Promise.resolve({ bytes: Buffer.from(contentHash(document)), pages: 1, contentHash: contentHash(document) }),
      );
  });
  afterAll(() => year.stop());

  const jobs = (renderer: PdfRenderer): PackJobs => {
    const { app } = year.service;
    const reader = app.get(PackReader, { strict: false });
    return new PackJobs(
      app.get(Works),
      reader,
      renderer,
      app.get(OfficeThreads),
      app.get(EvidenceStore, { strict: false }),
      app.get(Notifier, { strict: false }),
    );
  };
  const write = async (narrative: string): Promise<void> => {
    const said = { narrative, classification: publicly };
    const answer = await year.lead.browser.ask('PUT', `${address}/themes/leadership/narrative`, said, revision);
    expect(answer.status).toBe(200);
    revision += 1;
  };
  /** A pack as a killed process leaves it. */
  async function abandoned(silentFor: number, attempts = 1): Promise<PackView> {
    await write(`A text of its own: ${randomUUID()}`);
    const pack = await madePack(year.lead.browser, address);
    await year.superuser.query(
      `update report_pack set state = 'making', step = 'Drawing page 3 of 9', progress = 0.5, bytes = null, sha256 = null, files = '[]',
         worker = gen_random_uuid(), attempts = $3, updated_at = now() - make_interval(secs => $2) where id = $1`,
      [pack.id, silentFor, attempts],
    );
    return pack;
  }
  const read = async (id: string): Promise<PackView> =>
    (await year.lead.browser.ask<PackView>('GET', `${address}/packs/${id}`)).body;

  it('is taken up when a service starts, and becomes the very same pack', async () => {
    const pack = await abandoned(60);
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    expect(await finishedPack(year.lead.browser, address, pack.id)).toEqual(pack);
  });

  it('is taken up by whoever waits for it, and by whoever asks for the same', async () => {
    const waited = await abandoned(60);
    expect((await read(waited.id)).state).toBe('making');
    expect(await finishedPack(year.lead.browser, address, waited.id)).toEqual(waited);
    const asked = await abandoned(60);
    expect(await madePack(year.lead.browser, address)).toEqual(asked);
  });

  it('is left to a process that is alive', async () => {
    const pack = await abandoned(3);
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    expect(await read(pack.id)).toMatchObject({ state: 'making', step: 'Drawing page 3 of 9' });
    // Alive for what follows too, however long that takes.
    await year.superuser.query(`update report_pack set updated_at = now() + interval '1 hour' where id = $1`, [
      pack.id,
    ]);
  });

  it('says so when the year has been changed since, and can be made again', async () => {
    const pack = await abandoned(60);
    await write('Changed meanwhile.');
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    const failed = await finishedPack(year.lead.browser, address, pack.id);
    expect([failed.state, failed.because]).toEqual([
      'failed',
      expect.stringContaining('has been changed since. Make it again.'),
    ]);
    const lists = async (who: Browser): Promise<string[]> =>
      (await who.ask<PacksView>('GET', `${address}/packs`)).body.items.map(({ id }) => id);
    // Whoever asked is told, also when they have left the page, and finds the reason on it; nobody else learns of it.
    expect(await lists(year.lead.browser)).toContain(pack.id);
    expect(await lists(year.reader)).not.toContain(pack.id);
    const told = async (who: Browser) =>
      (await who.ask<NotificationsView>('GET', '/notifications')).body.items.filter(({ says }) =>
        says.includes('could not make'),
      );
    expect(await told(year.lead.browser)).toEqual([
      expect.objectContaining({
        says: 'The service could not make a report pack of the assessment of 2026/27 that you asked for',
        path: expect.stringMatching(/^\/councils\/[a-z-]+\/assessments\/2026-27\/report\/pack$/),
      }),
    ]);
    expect(await told(year.reader)).toEqual([]);
    expect((await madePack(year.lead.browser, address)).state).toBe('done');
  });

  it('is given up after three processes that it may have ended', async () => {
    const pack = await abandoned(60, 3);
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    expect(await read(pack.id)).toMatchObject({ state: 'failed', because: expect.stringContaining('stopped 3 times') });
  });

  it('is given back by a service that is stopped, and costs no attempt', async () => {
    const renderer = new Held();
    const stopped = jobs(renderer);
    const pack = await abandoned(60);
    await stopped.takeUp(year.council.councilId, pack.id);
    await renderer.begun;
    await stopped.onModuleDestroy();
    const { rows } = await year.superuser.query('select state, worker, attempts from report_pack where id = $1', [
      pack.id,
    ]);
    expect(rows).toEqual([{ state: 'waiting', worker: null, attempts: 2 }]);
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    expect(await finishedPack(year.lead.browser, address, pack.id)).toEqual(pack);
    expect((await year.superuser.query('select attempts from report_pack where id = $1', [pack.id])).rows).toEqual([
      { attempts: 2 },
    ]);
  });

  it('is taken up by one of several, and the one that lost it does not talk over that', async () => {
    const renderer = new Held();
    const slow = jobs(renderer);
    const pack = await abandoned(60);
    await Promise.all([slow.takeUp(year.council.councilId, pack.id), slow.takeUp(year.council.councilId, pack.id)]);
    await renderer.begun;
    await year.superuser.query(`update report_pack set updated_at = now() - interval '1 minute' where id = $1`, [
      pack.id,
    ]);
    await year.service.app.get(PackJobs, { strict: false }).takeUpAll();
    expect(await finishedPack(year.lead.browser, address, pack.id)).toEqual(pack);
    await renderer.close();
    await slow.onModuleDestroy();
    expect(await read(pack.id)).toEqual(pack);
  });
});
