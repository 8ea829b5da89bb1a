import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { crosswalkToOwn, modelHash, scalePresets, validateModel, type OwnDraft } from '@best-value/model';
import { Client } from 'pg';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { Caller } from '../../work/caller.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import { Crosswalks } from '../crosswalks.js';
import { mostOfACouncil } from '../models.js';
import type { ModelsView, ModelView } from '../model.view.js';
import { mostDrafts } from './own-version.rules.js';
import type { ModelDraftsView, ModelDraftView, PublishedOwnVersionView } from './own-version.view.js';

type Draft = ModelDraftView & Problem;
type Published = PublishedOwnVersionView & Problem;

const base = '2024-05-statutory';
const criterion = { theme: 'culture', kind: 'characteristic' as const, text: 'Parish councils are asked first.' };

describe('a version of a council’s own', () => {
  let service: SpecService;
  let superuser: Client;
  let council: Caller;
  let lead: Browser;
  let admin: Browser;
  let begun: ModelDraftView;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    council = await service.council('northford');
    lead = (await service.person(council, 'Lead', ['lead-officer'])).browser;
    admin = (await service.person(council, 'Admin', ['administrator'])).browser;
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });
  beforeEach(async () => {
    await superuser.query('update model_draft set discarded_at = now() where published_as is null');
    begun = (await begin()).body;
  });

  const begin = (body: object = {}, who = lead) =>
    who.ask<Draft>('POST', '/model-drafts', { base, title: ' Ours ', ...body });
  const read = async (id = begun.id) => (await lead.ask<Draft>('GET', `/model-drafts/${id}`)).body;
  const change = (draft: Partial<OwnDraft>, revision = 1, who = lead, id = begun.id) =>
    who.ask<Draft>('PUT', `/model-drafts/${id}`, { ...begun.draft, ...draft }, revision);
  const publish = (revision: number, who = lead, id = begun.id) =>
    who.ask<Published>('POST', `/model-drafts/${id}/publish`, undefined, revision);
  const fields = ({ errors }: Problem) => (errors ?? []).map(({ field }) => field);
  const scale = structuredClone(scalePresets[0]?.scale ?? []);

  it('begins as a draft in which nothing is the council’s own', async () => {
    expect(await read()).toMatchObject({
      ...{ title: 'Ours', base, revision: 1, changedBy: 'Lead', publishedAs: null },
      draft: { title: 'Ours', criteria: [], scale: null, judgements: [] },
      problems: [expect.objectContaining({ field: 'criteria' })],
    });
    const { body } = await admin.ask<ModelDraftsView>('GET', '/model-drafts');
    expect(body.items.map(({ id, title }) => [id, title])).toEqual([[begun.id, 'Ours']]);
  });

  it('is built on a version that the council has', async () => {
    for (const wrong of ['2020-01-gone', 'x'.repeat(90), '', null])
      expect(fields((await begin({ base: wrong })).body)).toEqual(['base']);
    expect(fields((await begin({ title: ' ' })).body)).toEqual(['title']);
    expect(fields((await begin({ title: 'a\u0000b' })).body)).toEqual(['title']);
  });

  it('saves what is typed, whole or not, and says what is still wrong with it', async () => {
    const { status, body } = await change({
      criteria: [criterion, { ...criterion, text: '' }],
      scale: scale.slice(0, 1),
    });
    expect([status, body.revision, body.problems.map(({ field }) => field)]).toEqual([
      200,
      2,
      ['criteria.1.text', 'scale'],
    ]);
    expect((await read()).draft).toEqual({
      title: 'Ours',
      criteria: [criterion, { ...criterion, text: '' }],
      scale: scale.slice(0, 1),
      judgements: [],
    });
    const same = await change(body.draft, 2);
    expect([same.status, same.body.revision]).toEqual([200, 2]);
  });

  it('keeps Welsh and what Word puts into a text, and says what no PDF can show', async () => {
    const words = [
      'Gwrandewir ar bobl y fro: ŵ, ŷ.',
      '“Smart” quotes – and\u00a0spaces…',
      'نستمع إلى الناس',
      'People come first 🎉',
    ];
    const { body } = await change({ criteria: words.map((text) => ({ ...criterion, text })) });
    expect(body.draft.criteria.map(({ text }) => text)).toEqual(words);
    expect(body.problems.map(({ field }) => field)).toEqual(['criteria.2.text', 'criteria.3.text']);
    expect(body.problems[1]?.message).toContain('🎉');
  });

  it('refuses what cannot be stored or is out of bounds, at its field', async () => {
    const refused = async (draft: object) => fields((await change(draft as Partial<OwnDraft>)).body);
    expect(await refused({ criteria: [{ ...criterion, text: 'a\u0000b' }] })).toEqual(['criteria.0.text']);
    expect(await refused({ criteria: [{ ...criterion, text: '\ud800' }] })).toEqual(['criteria.0.text']);
    expect(await refused({ criteria: Array(161).fill(criterion) })).toEqual(['criteria']);
    expect(await refused({ criteria: [{ ...criterion, theme: '../x', kind: 'other' }] })).toEqual([
      'criteria.0.theme',
      'criteria.0.kind',
    ]);
    expect(await refused({ scale: [{ ...scale[0], colour: 'pink', place: 4, symbol: '▲▲▲' }] })).toEqual([
      'scale.0.symbol',
      'scale.0.place',
      'scale.0.colour',
    ]);
    expect(await refused({ scale: Array(13).fill(scale[0]) })).toEqual(['scale']);
    expect(await refused({ judgements: null })).toEqual(['judgements']);
    expect((await read()).revision).toBe(1);
  });

  it('shows two people each other’s words', async () => {
    await change({ criteria: [criterion] });
    const { status, body } = await change({ title: 'Mine' }, 1, admin);
    expect([status, body.changedBy, body.current]).toEqual([
      412,
      'Lead',
      expect.objectContaining({ revision: 2, title: 'Ours' }),
    ]);
    expect((await lead.ask('PUT', `/model-drafts/${begun.id}`, begun.draft)).status).toBe(428);
  });

  it('is published once whole, with its crosswalk, and can have a year opened on it', async () => {
    expect((await publish(1)).body.because?.map(({ field }) => field)).toEqual(['criteria']);
    await change({ title: 'Our colours', criteria: [criterion], scale });
    const { status, body } = await publish(2);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ title: 'Our colours', already: false, publishedBy: 'Lead' }),
    ]);
    expect(body.id).toMatch(/^\d{4}-\d{2}-own-[0-9a-f]{12}$/);
    const { body: model } = await lead.ask<ModelView>('GET', `/models/${body.id}`);
    expect(validateModel(model.document)).toEqual([]);
    expect(model.hash).toBe(modelHash(model.document));
    expect(model.document).toMatchObject({ basedOn: base, title: 'Our colours' });
    expect(model.document.wording).toMatch(
      /^1 criterion and the words of the scale are Northford Borough Council’s own\. The rest: /,
    );
    const { body: models } = await lead.ask<ModelsView>('GET', '/models');
    expect(models.items.at(-1)).toMatchObject({ id: body.id, origin: 'own', basedOn: base });
    const { body: was } = await lead.ask<ModelView>('GET', `/models/${base}`);
    expect([was.base, model.base]).toEqual([null, { id: base, title: was.document.title }]);
    const crosswalks = await service.app.get(Crosswalks, { strict: false }).of(council.councilId);
    expect(crosswalks.find(({ to }) => to === body.id)).toEqual(crosswalkToOwn(was.document, model.document));
    const leadId = (await superuser.query<{ id: string }>(`select id from person where name = 'Lead'`)).rows[0]?.id;
    const opened = await lead.ask('POST', '/assessments', { year: '2027/28', modelId: body.id, leadId, dates: {} });
    expect(opened.status).toBe(201);
  });

  it('builds on another of the council’s own', async () => {
    await change({ criteria: [criterion], scale });
    const { body: first } = await publish(2);
    begun = (await begin({ base: first.id, title: 'Second' })).body;
    expect((await change({ criteria: [criterion] })).body.problems.map(({ field }) => field)).toEqual([
      'criteria.0.text',
    ]);
    await change({ criteria: [{ ...criterion, text: 'Rivers run.' }] }, 2);
    const { body: second } = await publish(3);
    const { body } = await lead.ask<ModelView>('GET', `/models/${second.id}`);
    expect(body.document.scale.map(({ word }) => word)).toEqual(scale.map(({ word }) => word));
    expect(body.document.wording).toMatch(
      /^2 criteria and the words of the scale are [^.]+\. The rest: Criteria in our own wording/,
    );
  });

  it('is one version however often it is published, and then nothing changes', async () => {
    await change({ criteria: [criterion] });
    const both = await Promise.all([publish(2), publish(2, admin)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body }) => body.already).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    const { body: late } = await publish(1, admin);
    expect(late).toMatchObject({ id: both[0].body.id, already: true });
    const { rows } = await superuser.query('select 1 from council_model where id = $1', [late.id]);
    expect(rows).toHaveLength(1);
    expect((await change({ title: 'Other' }, 3)).body.because?.map(({ code }) => code)).toEqual(['published']);
    expect((await lead.ask<Problem>('DELETE', `/model-drafts/${begun.id}`, undefined, 3)).status).toBe(409);
    expect(await read()).toMatchObject({ publishedAs: late.id, problems: [] });
    expect((await lead.ask<ModelDraftsView>('GET', '/model-drafts')).body.items).toEqual([]);
  });

  it('is not published on words that the publisher did not see', async () => {
    await change({ criteria: [criterion] });
    await change({ criteria: [{ ...criterion, text: 'Another sentence.' }] }, 2, admin);
    const { status, body } = await publish(2);
    expect([status, body.changedBy]).toEqual([412, 'Admin']);
  });

  it('is put away for good', async () => {
    expect((await lead.ask('DELETE', `/model-drafts/${begun.id}`, undefined, 2)).status).toBe(412);
    expect((await lead.ask('DELETE', `/model-drafts/${begun.id}`, undefined, 1)).status).toBe(204);
    expect((await lead.ask('GET', `/model-drafts/${begun.id}`)).status).toBe(404);
    expect((await change({ title: 'Again' }, 2)).status).toBe(404);
    expect((await publish(2)).status).toBe(404);
  });

  it('has room for so many drafts', async () => {
    for (let n = 1; n < mostDrafts; n += 1) await begin();
    expect((await begin()).body.because?.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('is not published where the council has as many versions as it may have', async () => {
    const { body } = await change({ criteria: [criterion] });
    await superuser.query(
      `insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
         select $1, 'version-' || n, 'own', md5(n::text), '{"themes": []}', '2026-01-01', now() from generate_series(1, $2::int) n`,
      [council.councilId, mostOfACouncil],
    );
    expect((await publish(body.revision)).body.because?.map(({ code }) => code)).toEqual(['too-many']);
    await superuser.query(`delete from council_model where id like 'version-%'`);
    expect((await publish(body.revision)).status).toBe(200);
  });

  it('is on record, each entry with what was changed alone', async () => {
    await change({ criteria: [criterion] });
    await change({ criteria: [criterion, { ...criterion, text: 'Rivers run.' }] }, 2);
    await change({ criteria: [criterion] }, 3);
    const { body } = await lead.ask<HistoryView>('GET', `/history?limit=9&object=model-draft:${begun.id}`);
    expect(body.items.map(({ act }) => act)).toEqual([...Array(3).fill('change-model-draft'), 'begin-model-draft']);
    expect(JSON.stringify(body.items[1]?.after)).toContain('Rivers run.');
    expect(JSON.stringify(body.items[1]?.after)).not.toContain('Parish');
    expect(JSON.stringify(body.items[0]?.before)).toContain('Rivers run.');
    const { body: published } = await publish(4);
    const history = await lead.ask<HistoryView>('GET', `/history?limit=9&object=model:${published.id}`);
    expect(history.body.items.map(({ act }) => act)).toEqual(['publish-own-version']);
  });

  it('is another council’s business to nobody', async () => {
    const other = await service.council(`southmere-${begun.id.slice(0, 6)}`);
    const stranger = (await service.person(other, 'Stranger', ['lead-officer'])).browser;
    await change({ criteria: [criterion] });
    const { body } = await publish(2);
    expect((await begin({ base: body.id }, stranger)).status).toBe(400);
    expect((await stranger.ask('GET', `/models/${body.id}`)).status).toBe(404);
    expect((await stranger.ask('GET', `/model-drafts/${begun.id}`)).status).toBe(404);
    expect((await publish(3, stranger)).status).toBe(404);
  });
});
