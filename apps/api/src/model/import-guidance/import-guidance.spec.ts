import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { validateModel } from '@best-value/model';
import { Client } from 'pg';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import { mostOfACouncil } from '../models.js';
import type { GuidancePreviewView, ImportedVersionView } from './guidance-import.view.js';
import { contentItem, plainLayout, renderBody, savedPage } from './testing/written-page.js';
import { writtenThemes } from './testing/written-themes.js';
import { GuidanceReader } from './thread/guidance-reader.js';

const body = renderBody(writtenThemes(), plainLayout);
const page = Buffer.from(savedPage(body));
const attribution =
  'Contains public sector information licensed under the Open Government Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/): “Standards for councils: a page written for a specification”, published on 8 May 2024 and updated on 3 June 2024, https://www.gov.uk/government/publications/a-page/a-page';

interface Refusal {
  detail: string;
  errors: { field: string; message: string }[];
}

describe('bringing in the guidance', () => {
  let service: SpecService;
  let lead: Browser;
  let administrator: Browser;
  let elsewhere: Browser;
  let superuser: Client;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    lead = (await service.person(council, 'lead', ['lead-officer'])).browser;
    administrator = (await service.person(council, 'admin', ['administrator'])).browser;
    const other = await service.council('southmere');
    elsewhere = (await service.person(other, 'lead', ['lead-officer'])).browser;
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const preview = (sent: Buffer, query = '', who = lead) =>
    who.ask<GuidancePreviewView & Refusal>('POST', `/guidance-imports/preview${query}`, sent);
  const bring = (sent: Buffer, hash: string, query = '', who = lead) =>
    who.ask<ImportedVersionView & { current: GuidancePreviewView; because?: { code: string }[] }>(
      'POST',
      `/guidance-imports${query}`,
      sent,
      undefined,
      {
        'if-match': `"${hash}"`,
      },
    );
  const versions = async (who = lead) =>
    (await who.ask<{ items: { id: string; origin: string; wording: string }[] }>('GET', '/models')).body.items;

  it('shows what it would make and saves nothing', async () => {
    const { status, body: shown } = await preview(page);
    expect(status).toBe(200);
    expect(shown).toMatchObject({
      id: expect.stringMatching(/^2024-05-imported-[0-9a-f]{12}$/),
      published: '2024-05-08',
      updated: '2024-06-03',
      wording: attribution,
      shipped: { id: '2024-05-statutory', same: 0, added: 35, gone: 131 },
      already: null,
      earlier: [],
      warnings: [],
    });
    expect(shown.themes[1]).toMatchObject({ key: 'leadership', title: 'Leadership' });
    expect(shown.shipped.themes?.[1]?.summary).toMatch(/5 new and 20 withdrawn; 0 unchanged\.$/);
    expect(shown.themes[1]?.indicators[0]).toEqual({
      text: 'Nobody can say who answers for steering.',
      paragraph: null,
    });
    expect(await versions()).toHaveLength(2);
  });

  it('saves nothing but what was previewed', async () => {
    const { body: shown } = await preview(page);
    const altered = Buffer.from(savedPage(body.replace('Nobody', 'Somebody')));
    const refused = await bring(altered, shown.hash);
    expect([refused.status, refused.body.current.hash]).toEqual([412, expect.not.stringMatching(shown.hash)]);
    expect((await lead.ask('POST', '/guidance-imports', page)).status).toBe(428);
    expect(await versions()).toHaveLength(2);
  });

  it('makes one version of a page, whoever brings it in and when, and shows it to no other council', async () => {
    const { body: shown } = await preview(page);
    const both = await Promise.all([bring(page, shown.hash), bring(page, shown.hash, '', administrator)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body: made }) => made.isNew).toSorted()).toEqual([false, true]);
    expect(both.map(({ body: made }) => made.id)).toEqual([shown.id, shown.id]);
    expect(await versions()).toHaveLength(3);
    expect(await versions()).toContainEqual(
      expect.objectContaining({ id: shown.id, origin: 'imported', wording: attribution }),
    );
    const { body: model } = await lead.ask<{ document: object; hash: string }>('GET', `/models/${shown.id}`);
    expect([validateModel(model.document), model.hash]).toEqual([[], shown.hash]);
    expect(await versions(elsewhere)).toHaveLength(2);
    const { body: history } = await lead.ask<{ items: { act: string; objectId: string }[] }>('GET', '/history');
    expect(history.items.filter(({ act }) => act === 'import-guidance')).toEqual([
      expect.objectContaining({ objectType: 'model', objectId: shown.id }),
    ]);
  });

  it('knows the same text again, however it was saved, and says how another differs', async () => {
    const again = await preview(Buffer.from(contentItem(body)));
    expect(again.body.already).toMatchObject({ isNew: false });
    const made = await bring(Buffer.from(contentItem(body)), again.body.hash);
    expect(made.body).toEqual(again.body.already);
    const changed = await preview(
      Buffer.from(savedPage(body.replace('Nobody can say who answers for steering.', 'Nobody steers.'))),
    );
    expect(changed.body.already).toBeNull();
    expect(changed.body.earlier).toEqual([expect.objectContaining({ same: 34, added: 1, gone: 1 })]);
    const [earlier] = changed.body.earlier;
    expect(earlier?.themes?.map(({ summary }) => summary).toSpliced(1, 1)).toEqual(Array(6).fill('All 5 unchanged.'));
    expect(earlier?.themes?.[1]?.items.map(({ relation }) => relation)).toEqual(['reworded']);
    expect(await versions()).toHaveLength(3);
  });

  it('finds what a colleague is about to save, and saves nothing beside it', async () => {
    const council = await service.council('eastmere');
    const second = (await service.person(council, 'lead', ['lead-officer'])).browser;
    const { body: shown } = await preview(page, '', second);
    await superuser.query('begin');
    await superuser.query(`select 1 from council where id = $1 for no key update`, [council.councilId]);
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
         select $1, id, origin, hash, document, published_on, now() from council_model where id = $2`,
      [council.councilId, shown.id],
    );
    const sent = bring(page, shown.hash, '', second);
    for (let waiting = 0; waiting === 0; await wait(20)) {
      const { rows } = await superuser.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      waiting = rows.length;
    }
    await superuser.query('commit');
    const { status, body: found } = await sent;
    expect([status, found.isNew, found.id]).toEqual([200, false, shown.id]);
  });

  it('is refused where a council has as many versions as it may have', async () => {
    const full = await service.council('westmere');
    const filler = (await service.person(full, 'lead', ['lead-officer'])).browser;
    const { body: shown } = await preview(page, '', filler);
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
         select $1, 'version-' || n, 'own', md5(n::text), '{"themes": []}', '2026-01-01', now() from generate_series(1, $2::int) n`,
      [full.councilId, mostOfACouncil],
    );
    const refused = await bring(page, shown.hash, '', filler);
    expect([refused.status, refused.body.because?.map(({ code }) => code)]).toEqual([409, ['too-many-versions']]);
    await superuser.query(`delete from council_model where council_id = $1 and id = 'version-1'`, [full.councilId]);
    expect((await bring(page, shown.hash, '', filler)).body.isNew).toBe(true);
  });

  it('asks for what a paste does not say of itself, field by field', async () => {
    const bare = await preview(Buffer.from(body));
    expect([bare.status, bare.body.errors.map(({ field }) => field)]).toEqual([400, ['title', 'published']]);
    const said = await preview(
      Buffer.from(body),
      '?title=Our%20page&published=2025-02-03&address=https://www.gov.uk/a?b=c',
    );
    expect(said.body).toMatchObject({ title: 'Our page', address: 'https://www.gov.uk/a', published: '2025-02-03' });
    const wrong = await preview(Buffer.from(body), '?title=Our%20page&published=2025-02-31&address=http://a.b');
    expect(wrong.body.errors.map(({ field }) => field)).toEqual(['published', 'address']);
  });

  it('refuses a broken copy with every reason, and anything that is no page', async () => {
    const broken = await preview(
      Buffer.from(savedPage(body.replace('>Culture<', '>Other<').replaceAll('Examples of indicators', 'Examples'))),
    );
    expect(broken.body.errors).toHaveLength(7);
    expect(broken.body.errors).toContainEqual({
      field: 'page',
      message: expect.stringMatching(/^Expected a heading “Culture”. Found the headings .*“Other”/),
    });
    const bomb = await preview(gzipSync(Buffer.alloc(4_000_000)));
    expect([bomb.status, bomb.body.detail]).toEqual([400, expect.stringContaining('a compressed file')]);
  });

  it('refuses a page of 20 MB by its size', async () => {
    const large = await preview(Buffer.alloc(20 * 1024 * 1024, '<p>long</p>'));
    expect([large.status, large.body.detail]).toEqual([413, 'The page must be 5 MB or smaller.']);
  });

  it('refuses by its time limit what is made to take for ever', async () => {
    const endless = new URL('data:text/javascript,for(;;);');
    const reading = await new GuidanceReader({ entry: endless, timeoutMs: 300 }).read(page);
    expect(reading).toEqual({
      refused: [{ expected: 'a page that people can read', found: expect.stringContaining('too long') }],
    });
  });

  it('says when the site does not answer, and fetches from no other', async () => {
    expect((await lead.ask('GET', '/guidance-imports')).body).toEqual({
      byAddress: true,
      sites: ['www.gov.uk'],
      largest: 5 * 1024 * 1024,
    });
    const ask = (address: string) => lead.ask<Refusal>('POST', '/guidance-imports/by-address/preview', { address });
    const silent = await ask('https://www.gov.uk/a');
    expect([silent.status, silent.body.detail]).toEqual([
      503,
      expect.stringMatching(/^(No site|The site) .*\. Save the page from your browser and bring the file in\.$/),
    ]);
    const refused = await ask('https://example.com/a');
    expect([refused.status, refused.body.errors[0]?.field]).toEqual([400, 'address']);
  });
});
