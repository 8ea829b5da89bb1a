import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../seal/content/sha256.js';
import { addressOf, YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../../testing/answers.js';
import type { Browser } from '../../testing/spec-service.js';
import type { PackManifest } from './manifest.js';
import type { HeldBackView, PacksView, PackView } from './pack.view.js';
import { finishedPack, madePack } from './testing/made-pack.js';
import { WordFile } from '../docx/testing/word-file.js';
import { goodTemplate } from '../templates/testing/made-templates.js';
import { jsonFile } from '../data/data-file.js';
import { readZip } from './zip/read-zip.js';

const codes = ({ body }: { body: Problem }): string[] => (body.because ?? []).map(({ code }) => code);

describe('the packs of a year', () => {
  let year: YearToSign;
  let lead: Browser;
  let services: Browser;
  const address = '/assessments/2026-27';

  beforeAll(async () => {
    year = await YearToSign.start();
    lead = year.lead.browser;
    services = (await year.service.person(year.council, 'services', ['democratic-services'])).browser;
    const narrative = { narrative: 'CANARYEXEMPT: the price of the contract.', classification: exempt };
    expect((await lead.ask('PUT', `${address}/themes/culture/narrative`, narrative, 2)).status).toBe(200);
  });
  afterAll(() => year.stop());

  const ask = <Body = PackView>(who: Browser, audience: string, of = address) =>
    who.ask<Body>('POST', `${of}/packs`, { audience });
  const list = async (who: Browser): Promise<PackView[]> =>
    (await who.ask<PacksView>('GET', `${address}/packs`)).body.items;
  const writeNarrative = async (narrative: string, revision: number): Promise<void> => {
    const said = { narrative, classification: publicly };
    const answer = await lead.ask('PUT', `${address}/themes/leadership/narrative`, said, revision);
    expect(answer.status).toBe(200);
  };

  it('says what each pack leaves out before it is made, to those who may know', async () => {
    const { body } = await lead.ask<HeldBackView>('GET', `${address}/packs/held-back`);
    expect(body.public.map(({ what }) => what)).toEqual(['Narrative']);
    expect(body.restricted).toEqual([]);
    const seen = await year.reader.ask<HeldBackView>('GET', `${address}/packs/held-back`);
    expect(seen.body).toEqual({ public: [], restricted: [] });
  });

  it('makes one in the background, and gives it out whole, by its hash and file by file', async () => {
    const asked = await ask(lead, 'public');
    expect([asked.status, asked.body.seal]).toEqual([202, null]);
    expect(['waiting', 'making']).toContain(asked.body.state);
    expect((await lead.ask<Problem>('GET', `${address}/packs/${asked.body.id}/file`)).status).toBe(409);
    const done = await finishedPack(lead, address, asked.body.id);
    expect(done).toMatchObject({ state: 'done', progress: 1, step: 'Ready', createdBy: 'Policy lead' });
    const zip = await lead.ask<Buffer>('GET', `${address}/packs/${done.id}/file`);
    expect(zip.headers['content-disposition']).toContain(
      'filename="DRAFT Best Value self-assessment 2026-27 report pack.zip"',
    );
    expect(zip.headers['content-security-policy']).toContain('sandbox');
    expect([sha256Of(zip.body), zip.body.length]).toEqual([done.sha256, done.bytes]);
    const again = await lead.ask<Buffer>('GET', `${address}/packs/by-hash/${done.sha256}`);
    expect(again.body.equals(zip.body)).toBe(true);
    const entries = await readZip(zip.body);
    const manifest = JSON.parse(Buffer.from(entries[0]?.bytes ?? []).toString('utf8')) as PackManifest;
    expect(manifest.files).toEqual(done.files);
    for (const { fileName, mediaType, sha256 } of done.files) {
      const path = `${address}/packs/${done.id}/files/${encodeURIComponent(fileName)}`;
      const single = await lead.ask<Buffer>('GET', path);
      // The browser of the specs has read JSON already; it is written as it was.
      const bytes = mediaType.includes('json') ? jsonFile(single.body) : single.body;
      expect([fileName, single.status, sha256Of(bytes)]).toEqual([fileName, 200, sha256]);
    }
    expect((await lead.ask('GET', `${address}/packs/${done.id}/files/manifest.json`)).status).toBe(404);
  });

  it('is shared by all who ask for the same content at once, and another once the text has changed', async () => {
    await writeNarrative('A first text.', 2);
    const [one, two, three] = await Promise.all([ask(lead, 'public'), ask(services, 'public'), ask(lead, 'public')]);
    expect(new Set([one.body.id, two.body.id, three.body.id]).size).toBe(1);
    await writeNarrative('A second text.', 3);
    const other = await ask(services, 'public');
    expect(other.body.id).not.toBe(one.body.id);
    const [first, second] = [
      await finishedPack(lead, address, one.body.id),
      await finishedPack(lead, address, other.body.id),
    ];
    expect([first.state, second.state]).toEqual(['done', 'done']);
    expect(first.sha256).not.toBe(second.sha256);
    // In the order in which they were asked for.
    const { rows } = await year.superuser.query<{ id: string }>(
      'select id from report_pack where id = any($1) order by updated_at',
      [[first.id, second.id]],
    );
    expect(rows.map(({ id }) => id)).toEqual([first.id, second.id]);
    await writeNarrative('A first text.', 4);
    expect((await ask(lead, 'public')).body).toMatchObject({ state: 'done', id: first.id, sha256: first.sha256 });
  });

  it('is told of when it was made of exactly the present text, and no longer once that has changed', async () => {
    const current = async (who: Browser) =>
      (await who.ask<PacksView>('GET', `${address}/packs/current`)).body.items.map(({ audience, id }) => [
        audience,
        id,
      ]);
    const { id } = await madePack(lead, address);
    expect(await current(lead)).toEqual([['public', id]]);
    expect(await current(year.reader)).toEqual([['public', id]]);
    const said = { narrative: `Changed since ${id}.`, classification: publicly };
    expect((await lead.ask('PUT', `${address}/themes/culture/narrative`, said, 3)).status).toBe(200);
    expect(await current(lead)).toEqual([]);
    const canary = { narrative: 'CANARYEXEMPT: the price of the contract.', classification: exempt };
    expect((await lead.ask('PUT', `${address}/themes/culture/narrative`, canary, 4)).status).toBe(200);
  });

  it('holds the covering report in the council’s own template when its form has one', async () => {
    const form = { form: 'full-council', body: 'Full Council' };
    expect((await services.ask('POST', `${address}/covering-reports`, form)).status).toBe(201);
    const template = await goodTemplate();
    const name = { 'x-file-name': 'Ours.docx' };
    expect((await services.ask('PUT', '/report-templates/full-council', template, 0, name)).status).toBe(200);
    const { id, files } = await madePack(lead, address);
    const own = files.find(({ fileName }) => fileName.endsWith('in the council template.docx'))?.fileName ?? '';
    expect(own).toBe('DRAFT Covering report Best Value self-assessment 2026-27 in the council template.docx');
    const inside = `${address}/packs/${id}/files/${encodeURIComponent(own)}`;
    const word = await WordFile.open((await lead.ask<Buffer>('GET', inside)).body);
    expect(word.paragraphs()).toContain('Report to Full Council on ');
    expect((await services.ask('DELETE', '/report-templates/full-council', undefined, 1)).status).toBe(204);
    expect((await madePack(lead, address)).files.map(({ fileName }) => fileName)).not.toContain(own);
  });

  it('gives readers the present text only', async () => {
    const { id, sha256 } = await madePack(year.reader, address);
    expect((await year.reader.ask('GET', `${address}/packs/${id}/file`)).status).toBe(200);
    await writeNarrative('A third text.', 5);
    for (const path of [`${id}/file`, `by-hash/${sha256}`]) {
      const refused = await year.reader.ask<Problem>('GET', `${address}/packs/${path}`);
      expect([path, refused.status, codes(refused)]).toEqual([path, 409, ['earlier-text']]);
      expect((await lead.ask('GET', `${address}/packs/${path}`)).status).toBe(200);
    }
  });

  it('is offered under its own year, and to nobody of another council', async () => {
    const { id, sha256 } = await madePack(lead, address);
    expect(
      (
        await lead.ask('POST', '/assessments', {
          year: '2025/26',
          modelId: '2024-05-statutory',
          leadId: year.lead.id,
          dates: {},
        })
      ).status,
    ).toBe(201);
    for (const path of ['', `/${id}`, `/${id}/file`, `/by-hash/${sha256}`, '/held-back']) {
      expect((await year.stranger.ask('GET', `${address}/packs${path}`)).status).toBe(404);
      if (path !== '' && path !== '/held-back')
        expect((await lead.ask('GET', `/assessments/2025-26/packs${path}`)).status).toBe(404);
    }
    expect((await ask(year.stranger, 'public')).status).toBe(404);
    expect((await ask<Problem>(lead, 'secret')).body.errors?.map(({ field }) => field)).toEqual(['audience']);
  });

  describe('once the year is sealed', () => {
    beforeAll(async () => {
      await year.agree();
      await year.signAll();
      expect((await lead.ask('POST', `${addressOf('2026/27')}/seal`, {})).status).toBe(201);
    });

    it('holds the sealed PDF byte for byte, and its seal', async () => {
      const { id, seal, files, fileName } = await madePack(lead, address);
      expect(fileName).toBe('Best Value self-assessment 2026-27 report pack.zip');
      expect(seal).toMatch(/^[0-9a-f]{64}$/);
      const zip = await lead.ask<Buffer>('GET', `${address}/packs/${id}/file`);
      const sealed = await lead.ask<Buffer>('GET', `${address}/seals/1/pdf`);
      const bundle = await lead.ask('GET', `${address}/seals/1/bundle`);
      const entries = await readZip(zip.body);
      const of = (name: string): Buffer => Buffer.from(entries.find((one) => one.name === name)?.bytes ?? []);
      expect(of('Appendix 1 Best Value self-assessment 2026-27.pdf').equals(sealed.body)).toBe(true);
      const packed: unknown = JSON.parse(of('Best Value self-assessment 2026-27 sealed.json').toString('utf8'));
      expect(packed).toEqual(bundle.body);
      expect(files).toHaveLength(entries.length - 1);
      expect((await year.reader.ask('GET', `${address}/packs/${id}/file`)).status).toBe(200);
    });

    it('is there at once when it is asked for again', async () => {
      const first = await madePack(lead, address);
      const again = await ask(services, 'public');
      expect(again.body).toEqual(first);
    });

    it('is not made of a PDF that is no longer the sealed one', async () => {
      await year.superuser.query(`delete from report_pack where seal is not null`);
      await year.superuser.query('alter table seal disable row level security');
      const { rows } = await year.superuser.query<{ sum: string }>('select pdf_sha256 as sum from seal');
      await year.superuser.query(`update seal set pdf_sha256 = repeat('0', 64)`);
      const failed = await madePack(lead, address);
      expect([failed.state, failed.because]).toEqual([
        'failed',
        expect.stringContaining('not the one that was sealed'),
      ]);
      await year.superuser.query('update seal set pdf_sha256 = $1', [rows[0]?.sum]);
      // What failed stands in nobody's way.
      expect((await madePack(lead, address)).state).toBe('done');
    });

    it('is restricted for those who prepare it, and does not exist for those who may not see what is in it', async () => {
      expect((await ask<Problem>(year.reader, 'restricted')).status).toBe(403);
      expect((await ask<Problem>(year.chief.browser, 'restricted')).status).toBe(403);
      const before = await list(year.reader);
      const { id, sha256, files, fileName } = await madePack(services, address, 'restricted');
      expect(fileName).toBe('NOT FOR PUBLICATION Best Value self-assessment 2026-27 report pack.zip');
      expect(files.map((file) => file.fileName)).toContain(
        'NOT FOR PUBLICATION Appendix 1 Best Value self-assessment 2026-27.pdf',
      );
      expect(files.map((file) => file.fileName)).toContain('RESTRICTED Best Value self-assessment 2026-27 sealed.json');
      expect(await list(year.reader)).toEqual(before);
      for (const path of [
        `${id}`,
        `${id}/file`,
        `by-hash/${sha256}`,
        `${id}/files/${encodeURIComponent(files[0]?.fileName ?? '')}`,
      ]) {
        expect([path, (await year.reader.ask('GET', `${address}/packs/${path}`)).status]).toEqual([path, 404]);
        expect([path, (await year.chief.browser.ask('GET', `${address}/packs/${path}`)).status]).toEqual([path, 200]);
      }
      const history = JSON.stringify((await year.reader.ask('GET', '/history?limit=100')).body);
      expect(history).toContain('make-pack');
      for (const word of ['restricted', id, sha256 ?? '-']) expect(history).not.toContain(word);
      expect((await list(lead)).map((pack) => pack.audience)).toContain('restricted');
    });
  });
});
