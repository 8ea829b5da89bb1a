import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { modelHash, type ModelDocument } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { Client } from 'pg';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { ModelsView, ModelView } from './model.view.js';

describe('the versions that a council may pin a year to', () => {
  const own: ModelDocument = {
    ...(publishedModels.at(-1) as ModelDocument),
    id: '2025-03-own-northford',
    title: 'Northford’s own version',
    published: '2025-03-01',
    basedOn: '2024-05-statutory',
  };
  let service: SpecService;
  let superuser: Client;
  let northford: { id: string; browser: Browser };
  let southmere: { id: string; browser: Browser };

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    northford = await service.person(council, 'lead', ['lead-officer']);
    southmere = await service.person(await service.council('southmere'), 'lead', ['lead-officer']);
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
       select id, $1, 'own', $2, $3, $4, now() from council where slug = 'northford'`,
      [own.id, modelHash(own), JSON.stringify(own), own.published],
    );
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const list = async ({ browser }: { browser: Browser }): Promise<string[]> =>
    (await browser.ask<ModelsView>('GET', '/models')).body.items.map(({ id, origin }) => `${id} ${origin}`);
  const shipped = publishedModels.map(({ id }) => `${id} shipped`);

  it('are the shipped ones and its own, oldest first', async () => {
    expect(await list(northford)).toEqual([...shipped, `${own.id} own`]);
    const base = publishedModels.find(({ id }) => id === own.basedOn);
    const { body } = await northford.browser.ask<ModelView>('GET', `/models/${own.id}`);
    expect(body).toEqual({ hash: modelHash(own), document: own, base: { id: base?.id, title: base?.title } });
  });

  it('are nobody else’s, even after they were read', async () => {
    expect(await list(southmere)).toEqual(shipped);
    expect((await southmere.browser.ask('GET', `/models/${own.id}`)).status).toBe(404);
  });

  it('can be what a year is pinned to, by the council alone', async () => {
    const year = { year: '2025/26', modelId: own.id, dates: {} };
    expect((await northford.browser.ask('POST', '/assessments', { ...year, leadId: northford.id })).status).toBe(201);
    const { status, body } = await southmere.browser.ask('POST', '/assessments', { ...year, leadId: southmere.id });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ field: 'modelId', message: 'Choose a model version' }] });
  });

  it('are refused when somebody altered them in the database', async () => {
    const altered = { ...own, id: '2025-03-own-altered', title: 'Quietly altered' };
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
       select id, $1, 'own', $2, $3, $4, now() from council where slug = 'southmere'`,
      [altered.id, modelHash(own), JSON.stringify(altered), altered.published],
    );
    expect((await southmere.browser.ask('GET', `/models/${altered.id}`)).status).toBe(500);
  });

  it.each(['no-such-version', '%00', 'a%20b'])('are not found by the id %s', async (id) => {
    expect((await northford.browser.ask('GET', `/models/${id}`)).status).toBe(404);
  });
});
