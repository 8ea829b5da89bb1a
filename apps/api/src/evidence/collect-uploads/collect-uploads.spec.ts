import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { HistoryView } from '../../audit-trail/history.view.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import { Works } from '../../work/works.js';
import type { EvidenceView, UploadedFileView } from '../evidence.view.js';
import { pdf } from '../testing/made-files.js';
import { UploadCollector } from './upload-collector.js';

describe('an upload that nobody used', () => {
  let service: SpecService;
  let writer: Browser;
  let councilId: string;
  let superuser: Client;
  let collectors: UploadCollector[];

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    ({ councilId } = council);
    writer = (await service.person(council, 'writer', ['lead-officer'])).browser;
    superuser = new Client({ connectionString: service.ownerUrl });
    await superuser.connect();
    // What two services on one database and one folder would have.
    collectors = [0, 1].map(() => new UploadCollector(service.app.get(Works), service.app.get(EvidenceStore)));
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const collect = (): Promise<unknown> => Promise.all(collectors.map((collector) => collector.collect()));
  const bytesOf = (fileId: string): string => path.join(service.filesFolder, 'kept', councilId, fileId);
  const upload = async (): Promise<string> =>
    (await writer.ask<UploadedFileView>('POST', '/evidence/uploads', pdf, undefined, { 'x-file-name': 'a.pdf' })).body
      .fileId;
  const attach = (fileId: string) =>
    writer.ask<EvidenceView>('POST', '/evidence', { kind: 'document', title: 'Letter', fileId });
  const download = async (id: string): Promise<number> => (await writer.ask('GET', `/evidence/${id}/file`)).status;
  const rows = async (fileId: string): Promise<number> =>
    (await superuser.query('select 1 from best_value.stored_file where id = $1', [fileId])).rowCount ?? 0;

  function age(file: string, hours: number): void {
    const then = Date.now() / 1000 - hours * 3600;
    utimesSync(file, then, then);
  }

  async function oldUpload(hours = 25): Promise<string> {
    const fileId = await upload();
    age(bytesOf(fileId), hours);
    return fileId;
  }

  it('goes after a day, row and bytes, once, and the history says so', async () => {
    const [old, young] = [await oldUpload(), await oldUpload(23)];
    await collect();
    expect([await rows(old), existsSync(bytesOf(old))]).toEqual([0, false]);
    expect([await rows(young), existsSync(bytesOf(young))]).toEqual([1, true]);
    const { items } = (await writer.ask<HistoryView>('GET', `/history?object=file:${old}`)).body;
    expect(items.map((entry) => [entry.act, entry.by])).toEqual([
      ['collect-upload', null],
      ['upload-file', expect.objectContaining({ name: 'writer' })],
    ]);
    expect((await attach(old)).status).toBe(400);
  });

  it('does not go once an item took it: kept, removed or given another file', async () => {
    const [kept, removed, first, second] = [await oldUpload(), await oldUpload(), await oldUpload(), await oldUpload()];
    const item = (await attach(kept)).body.id;
    const gone = (await attach(removed)).body.id;
    expect((await writer.ask('DELETE', `/evidence/${gone}`, undefined, 1)).status).toBe(204);
    const changed = (await attach(first)).body.id;
    expect((await writer.ask('PATCH', `/evidence/${changed}`, { fileId: second }, 1)).status).toBe(200);
    await collect();
    for (const id of [kept, removed, first, second])
      expect([await rows(id), existsSync(bytesOf(id))]).toEqual([1, true]);
    expect(await writer.ask('POST', `/evidence/${gone}/restore`)).toMatchObject({ status: 200 });
    for (const id of [item, gone, changed]) expect(await download(id)).toBe(200);
  });

  it('is either taken whole or gone when it is taken at the same moment', async () => {
    for (let round = 0; round < 12; round += 1) {
      const files = [await oldUpload(), await oldUpload(), await oldUpload()];
      const [answers] = await Promise.all([Promise.all(files.map(attach)), collect()]);
      for (const [at, { status, body }] of answers.entries()) {
        const left = existsSync(bytesOf(files[at] ?? ''));
        expect([status, left, await rows(files[at] ?? '')]).toEqual(status === 201 ? [201, true, 1] : [400, false, 0]);
        if (status === 201) expect(await download(body.id)).toBe(200);
      }
    }
  });

  it('waits for an item that is being written, and is left alone by it', async () => {
    const fileId = await oldUpload();
    await superuser.query('begin');
    await superuser.query('select 1 from best_value.stored_file where id = $1 for update', [fileId]);
    await collect();
    await superuser.query('commit');
    expect([await rows(fileId), existsSync(bytesOf(fileId))]).toEqual([1, true]);
    await collect();
    expect(await rows(fileId)).toBe(0);
  });

  it('is not mistaken for the pack of a report or of a sealed edition, nor for bytes that a newer state of the database may know', async () => {
    const [packId, sealedId] = [randomUUID(), randomUUID()];
    const [recent, forgotten] = [randomUUID(), randomUUID()];
    for (const id of [packId, sealedId, recent, forgotten]) writeFileSync(bytesOf(id), pdf);
    for (const id of [packId, sealedId, forgotten]) age(bytesOf(id), 31 * 24);
    age(bytesOf(recent), 29 * 24);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', dates: {} };
    const { id: leadId } = (
      await superuser.query<{ id: string }>(`select id from best_value.person where email = 'writer@northford.example'`)
    ).rows[0] ?? { id: '' };
    const year = (await writer.ask<{ id: string }>('POST', '/assessments', { ...opened, leadId })).body.id;
    await superuser.query(
      `insert into best_value.report_pack (council_id, id, assessment_id, audience, edition, content_hash, file_name, state, step, bytes, sha256)
         values ($1, $2, $3, 'public', 1, repeat('0', 64), 'pack.zip', 'done', 'Ready', 1, repeat('0', 64))`,
      [councilId, packId, year],
    );
    await superuser.query(
      `insert into best_value.seal (council_id, id, assessment_id, edition, number, public_hash, salted, content_hash, approvals, signatures,
         previous_seal, sealed_at, as_at, sealed_by_name, seal, pdf_file_name, pdf_sha256, pdf_bytes, pdf_pages)
       values ($1, $2, $3, 1, 1, '', '', '', '[]', '[]', '', now(), now(), 'lead', repeat('a', 64), 'Appendix 1.pdf', '', 11, 1)`,
      [councilId, sealedId, year],
    );
    await collect();
    const left = [packId, sealedId, recent, forgotten].map((id) => existsSync(bytesOf(id)));
    expect(left).toEqual([true, true, true, false]);
  });

  it('touches nothing of a council that the database does not know', async () => {
    const folder = path.join(service.filesFolder, 'kept', randomUUID());
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, randomUUID());
    writeFileSync(file, pdf);
    age(file, 365 * 24);
    await collect();
    expect(existsSync(file)).toBe(true);
  });
});
