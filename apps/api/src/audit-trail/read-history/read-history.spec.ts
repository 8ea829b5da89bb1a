import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempt, publicly } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { HistoryEntryView, HistoryView } from '../history.view.js';

const year = '/assessments/2026-27';
const theme = { themeKey: 'governance' };

describe('the history of a council', () => {
  let service: SpecService;
  let writer: Browser;
  let writerId: string;
  let reader: Browser;
  let stranger: Browser;
  let assessmentId: string;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    ({ browser: writer, id: writerId } = await service.person(council, 'lead', ['lead-officer']));
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    const opened = await writer.ask<{ id: string }>('POST', '/assessments', {
      year: '2026/27',
      modelId: '2024-05-statutory',
      leadId: writerId,
      dates: {},
    });
    assessmentId = opened.body.id;
  });
  afterAll(() => service.stop());

  const history = async (query: string, who = writer) => (await who.ask<HistoryView>('GET', `/history?${query}`)).body;
  const add = async (fields: object) =>
    (
      await writer.ask<{ id: string }>('POST', `${year}/follow-on-actions`, {
        title: 'Repair the roof',
        ...theme,
        ...fields,
      })
    ).body.id;
  const change = (id: string, revision: number, fields: object) =>
    writer.ask('PATCH', `${year}/follow-on-actions/${id}`, fields, revision);

  it('says who did what, and how it read before and after', async () => {
    const id = await add({});
    await change(id, 1, { title: 'Replace the roof' });
    const { items, next } = await history(`object=follow-on-action:${id}`);
    expect(next).toBeNull();
    expect(items.map((entry) => entry.act)).toEqual(['change-follow-on-action', 'add-follow-on-action']);
    expect(items[0]).toMatchObject({
      by: { id: writerId, name: 'lead' },
      objectType: 'follow-on-action',
      objectId: id,
      title: 'Replace the roof',
      before: { title: 'Repair the roof' },
      after: { title: 'Replace the roof' },
      withheld: false,
    });
  });

  it('is read page by page, newest first, without a gap', async () => {
    const all = await history('limit=100');
    const numbers = all.items.map((entry) => entry.number);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => numbers.length - at));
    const walked: number[] = [];
    for (let before = ''; ;) {
      const page = await history(`limit=2${before}`);
      walked.push(...page.items.map((entry) => entry.number));
      if (page.next === null) break;
      before = `&before=${page.next}`;
    }
    expect(walked).toEqual(numbers);
    expect(all.items.at(-1)).toMatchObject({ act: 'create-council', by: null });
  });

  it('can be narrowed to one assessment', async () => {
    const { items } = await history(`assessment=${assessmentId}&limit=100`);
    expect(items.at(-1)?.act).toBe('open-year');
    expect((await history('assessment=00000000-0000-4000-8000-000000000000')).items).toEqual([]);
  });

  const entry = (number: number, who = writer) => who.ask<HistoryEntryView>('GET', `/history/${number}`);

  it('of a theme brings its criteria along, and nothing of the next theme', async () => {
    const judge = (criterion: string) =>
      writer.ask(
        'PUT',
        `${year}/criteria/${criterion}/judgement`,
        { judgement: 'met', reason: 'Seen.', classification: publicly },
        0,
      );
    expect((await judge('continuous-improvement/peer-challenge')).status).toBe(200);
    expect((await judge('culture/shared-values')).status).toBe(200);
    const scored = { score: 'good', reason: 'Tested.', classification: publicly };
    expect((await writer.ask('PUT', `${year}/themes/continuous-improvement/score`, scored, 1)).status).toBe(200);
    const { items } = await history(`object=theme:${assessmentId}/continuous-improvement`);
    expect(items.map(({ act, objectId }) => [act, objectId])).toEqual([
      ['score-theme', `${assessmentId}/continuous-improvement`],
      ['judge-criterion', `${assessmentId}/continuous-improvement/peer-challenge`],
    ]);
  });

  describe('with long texts', () => {
    const start = 'A long beginning that both share. '.repeat(20);
    const themeAddress = `${year}/themes/service-delivery`;
    const narrate = (narrative: string, revision: number, classification: object = publicly) =>
      writer.ask('PUT', `${themeAddress}/narrative`, { narrative, classification }, revision);

    it('gives their first 200 characters, says which fields go on, and all of them for one entry', async () => {
      await narrate(`${start}One end.`, 1);
      await narrate(`${start}Another end.`, 2);
      const [newest] = (await history('limit=1')).items;
      const short = { narrative: `${start.slice(0, 200)}…` };
      expect(newest).toMatchObject({ before: short, after: short, shortened: ['narrative'], year: '2026/27' });
      const whole = (await entry(newest?.number ?? 0)).body;
      expect(whole).toEqual({
        ...newest,
        before: { ...newest?.before, narrative: `${start}One end.` },
        after: { ...newest?.after, narrative: `${start}Another end.` },
        shortened: [],
      });
    });

    it('stays small where the texts are large', async () => {
      const { body } = await writer.ask<{ themes: { key: string; revision: number }[] }>('GET', year);
      let revision = body.themes.find((one) => one.key === 'service-delivery')?.revision ?? 0;
      for (let at = 0; at < 5; at += 1) await narrate(`${at}${'word '.repeat(10_000)}`, (revision += 1) - 1);
      const { items } = await history('limit=5');
      expect(items.every((one) => one.shortened.join() === 'narrative')).toBe(true);
      expect(JSON.stringify(items).length).toBeLessThan(10_000);
    });

    it('shows a reader no more of one entry than of the list', async () => {
      const { body } = await writer.ask<{ themes: { key: string; revision: number }[] }>('GET', year);
      const { revision } = body.themes.find((one) => one.key === 'service-delivery') ?? { revision: 0 };
      const open = (await history('limit=1', reader)).items[0];
      expect((await entry(open?.number ?? 0, reader)).body.withheld).toBe(false);
      await narrate(`${start}CANARY`, revision, exempt);
      const numbers = (await history('limit=3', reader)).items.map((one) => one.number);
      for (const number of numbers) {
        const { status, body: seen } = await entry(number, reader);
        expect(status).toBe(200);
        expect(seen).toMatchObject({ withheld: true, title: 'Withheld', before: null, after: null, shortened: [] });
      }
      expect(JSON.stringify((await entry(numbers[0] ?? 0)).body)).toContain('CANARY');
    });

    it('has no entry that was not written, and none for strangers', async () => {
      for (const number of ['0', '999999', 'x', '1.5', '-1', '9'.repeat(30)])
        expect((await writer.ask('GET', `/history/${number}`)).status).toBe(404);
      expect((await entry(1, stranger)).status).toBe(404);
      expect((await entry(1)).body).toMatchObject({ act: 'create-council', year: null });
    });
  });

  it('names the year of a follow-on action', async () => {
    const id = await add({});
    expect((await history(`object=follow-on-action:${id}`)).items[0]?.year).toBe('2026/27');
  });

  it('keeps restricted texts from a reader, from the first word to the last', async () => {
    const id = await add({ title: 'Settle the claim', why: 'Offer 40 thousand' });
    await change(id, 1, { classification: exempt });
    await change(id, 2, { why: 'Offer 50 thousand' });
    await writer.ask('POST', `${year}/follow-on-actions/${id}/notes`, { text: 'Offer 60 thousand' });
    const { items } = await history('limit=100', reader);
    const ofAction = items.filter((entry) => entry.objectId === id);
    expect(ofAction).toHaveLength(4);
    expect(ofAction.every((entry) => entry.withheld && entry.before === null && entry.after === null)).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/Settle the claim|thousand/);
    expect(JSON.stringify(await history(`object=follow-on-action:${id}`))).toMatch(/Settle the claim.*thousand/s);
  });

  it('shows a reader what is written after the restriction has ended, and not what was written under it', async () => {
    const id = await add({ why: 'Hidden reason', classification: exempt });
    await change(id, 1, { classification: publicly });
    await change(id, 2, { what: 'Open work' });
    const { items } = await history(`object=follow-on-action:${id}`, reader);
    expect(items.map((entry) => entry.withheld)).toEqual([false, true, true]);
    expect(JSON.stringify(items)).toContain('Open work');
    expect(JSON.stringify(items)).not.toContain('Hidden reason');
  });

  it('keeps from a reader the citations of an answer whose reason is exempt', async () => {
    const { body } = await writer.ask<{ themes: { key: string; criteria: { key: string }[] }[] }>('GET', year);
    const keys = body.themes[0]?.criteria.map((criterion) => criterion.key) ?? [];
    const judged = await writer.ask(
      'PUT',
      `${year}/criteria/${keys[0]}/judgement`,
      { judgement: 'partly-met', reason: 'Exempt words', classification: exempt },
      0,
    );
    expect(judged.status).toBe(200);
    const cited = await writer.ask(
      'PUT',
      `${year}/criteria/${keys[0]}/citations/${keys[1]}`,
      { note: 'More exempt words' },
      0,
    );
    expect(cited.status).toBeLessThan(300);
    const said = JSON.stringify(await history('limit=100', reader));
    expect(said).toContain('judge-criterion');
    expect(said).not.toMatch(/exempt words/i);
  });

  it('keeps from a reader what was written of an answer before its reason was restricted', async () => {
    const { body } = await writer.ask<{ themes: { criteria: { key: string }[] }[] }>('GET', year);
    const key = body.themes[1]?.criteria[0]?.key ?? '';
    const judge = (reason: string, classification: object, revision: number) =>
      writer.ask(
        'PUT',
        `${year}/criteria/${key}/judgement`,
        { judgement: 'partly-met', reason, classification },
        revision,
      );
    expect((await judge('Loose words', publicly, 0)).status).toBe(200);
    expect((await judge('Careful words', exempt, 1)).status).toBe(200);
    expect(JSON.stringify(await history('limit=100', reader))).not.toMatch(/loose words|careful words/i);
    expect(JSON.stringify(await history('limit=100'))).toMatch(/careful words.*loose words/is);
  });

  it('keeps from a reader every entry that names an item which is restricted by now', async () => {
    const { body: proof } = await writer.ask<{ id: string; revision: number }>('POST', '/evidence', {
      kind: 'statement',
      title: 'Open proof',
      statement: 'It was done.',
      classification: publicly,
    });
    const id = await add({});
    await writer.ask('PUT', `${year}/follow-on-actions/${id}/evidence/${proof.id}`);
    const { body: link } = await writer.ask<{ linkId: string }>('POST', `${year}/evidence-links`, {
      evidenceId: proof.id,
      themeKey: 'governance',
      criterionKey: null,
      stance: 'supports',
      shows: 'That it was done',
    });
    await writer.ask('PATCH', `${year}/evidence-links/${link.linkId}`, { shows: 'That it was all done' }, 1);
    expect(JSON.stringify(await history(`object=evidence-link:${link.linkId}`, reader))).toMatch(
      /Open proof.*Open proof/s,
    );
    expect((await history(`object=follow-on-action:${id}`, reader)).items[0]?.withheld).toBe(false);
    const restricted = await writer.ask('PATCH', `/evidence/${proof.id}`, { classification: exempt }, proof.revision);
    expect(restricted.status).toBe(200);
    expect((await history(`object=follow-on-action:${id}`, reader)).items.map((entry) => entry.withheld)).toEqual([
      true,
      false,
    ]);
    expect(JSON.stringify(await history('limit=100', reader))).not.toContain('Open proof');
  });

  it.each([
    'object=secret',
    'object=a:b%00c',
    'assessment=mine',
    'before=0',
    'before=x',
    'limit=101',
    'limit=0',
    'after=1',
  ])('refuses %s', async (query) => {
    expect((await writer.ask('GET', `/history?${query}`)).status).toBe(400);
  });

  it('is nothing to strangers', async () => {
    expect((await stranger.ask('GET', '/history')).status).toBe(404);
  });
});
