import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { CommentThreadView } from '../comment/comment.view.js';
import { schema } from '../database/roles.js';
import { exempt } from '../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../testing/spec-service.js';
import type { NotificationsView, UnreadView } from './notification.view.js';

interface Person {
  id: string;
  email: string;
  browser: Browser;
}

const year = '/assessments/2026-27';
const theme = { kind: 'theme', key: 'culture', year: '2026/27' };

describe('notifications', () => {
  let service: SpecService;
  let superuser: Client;
  let lead: Person;
  let reviewer: Person;
  let third: Person;
  let reader: Person;
  let stranger: Person;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    const council = await service.council('northford');
    lead = await service.person(council, 'lead', ['lead-officer']);
    reviewer = await service.person(council, 'reviewer', ['theme-reviewer']);
    third = await service.person(council, 'third', ['contributor']);
    reader = await service.person(council, 'reader', ['reader']);
    stranger = await service.person(await service.council('southmere'), 'stranger', ['lead-officer']);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: lead.id, dates: {} };
    expect((await lead.browser.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  beforeEach(() => superuser.query('delete from notification'));
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const say = (who: Person, place: object, text: string, mentions: string[] = []): Promise<Answer<CommentThreadView>> =>
    who.browser.ask<CommentThreadView>('POST', '/comment-threads', { ...place, text, mentions });
  const answer = (who: Person, id: string, text: string, mentions: string[] = []) =>
    who.browser.ask<CommentThreadView>('POST', `/comment-threads/${id}/comments`, { text, mentions });
  const told = async (who: Person, query = ''): Promise<NotificationsView> =>
    (await who.browser.ask<NotificationsView>('GET', `/notifications${query}`)).body;
  const says = async (who: Person): Promise<string[]> => (await told(who)).items.map((one) => one.says);
  const unread = async (who: Person): Promise<number> =>
    (await who.browser.ask<UnreadView>('GET', '/notifications/unread')).body.unread;

  it('tell who is mentioned, who wrote in the thread, who started it and who leads the theme; nobody twice', async () => {
    await lead.browser.ask('PUT', `${year}/themes/culture/lead`, { leadId: third.id }, 1);
    const { id } = (await say(reviewer, theme, 'Why?', [lead.id])).body;
    expect([await says(lead), await says(third), await says(reviewer)]).toEqual([
      ['reviewer mentioned you in a comment on the theme Culture of 2026/27'],
      ['reviewer commented on the theme Culture of 2026/27', 'lead made you the lead of the theme Culture of 2026/27'],
      [],
    ]);
    await superuser.query('delete from notification');
    const { revision } = (await answer(lead, id, 'Because.', [third.id])).body;
    expect([await says(lead), await says(third), await says(reviewer)]).toEqual([
      [],
      ['lead mentioned you in a comment on the theme Culture of 2026/27'],
      ['lead answered in a thread that you wrote in, on the theme Culture of 2026/27'],
    ]);
    await superuser.query('delete from notification');
    await third.browser.ask('PUT', `/comment-threads/${id}/resolution`, { resolved: true }, revision);
    expect([await says(reviewer), await says(lead)]).toEqual([
      ['third resolved a thread that you started on the theme Culture of 2026/27'],
      [],
    ]);
  });

  it('lead to the thread on its page', async () => {
    const action = { title: 'Mend the roof', themeKey: 'culture' };
    const { id: actionId } = (await lead.browser.ask<{ id: string }>('POST', `${year}/follow-on-actions`, action)).body;
    const places = [
      [theme, '/assessments/2026-27/themes/culture?thread=:id'],
      [
        { kind: 'criterion', key: 'culture/shared-values', year: '2026/27' },
        '/assessments/2026-27/themes/culture?thread=:id#culture-shared-values',
      ],
      [
        { kind: 'follow-on-action', key: actionId, year: '2026/27' },
        `/assessments/2026-27/follow-on-actions/${actionId}?thread=:id`,
      ],
    ] as const;
    for (const [place, path] of places) {
      const { id } = (await say(lead, place, 'Look', [reviewer.id])).body;
      expect((await told(reviewer)).items[0]?.path).toBe(`/councils/northford${path.replace(':id', id)}`);
    }
  });

  it('are counted while they are unread, and read one by one or all that were seen', async () => {
    for (const text of ['1', '2', '3']) await say(lead, theme, text, [reviewer.id]);
    expect(await unread(reviewer)).toBe(3);
    const [newest, middle, oldest] = (await told(reviewer)).items;
    for (let twice = 0; twice < 2; twice += 1)
      expect((await reviewer.browser.ask('PUT', `/notifications/${middle?.id}/read`)).status).toBe(204);
    expect([await unread(reviewer), (await told(reviewer, '?unread=true')).items.map(({ id }) => id)]).toEqual([
      2,
      [newest?.id, oldest?.id],
    ]);
    await say(lead, theme, 'came while they looked', [reviewer.id]);
    expect((await reviewer.browser.ask('PUT', '/notifications/read', { upTo: newest?.at })).status).toBe(204);
    expect(await unread(reviewer)).toBe(1);
    expect((await told(reviewer, '?unread=true')).total).toBe(1);
  });

  it('are paged', async () => {
    for (const text of ['1', '2', '3']) await say(lead, theme, text, [reviewer.id]);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => told(reviewer, `?page=${page}&size=1`)));
    expect(pages.map(({ items, total }) => [items.length, total])).toEqual([[1, 3], [1, 3], [1, 3], [0, 3]]); // prettier-ignore
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(3);
    for (const query of ['?size=101', '?page=0', '?unread=maybe', '?sort=x'])
      expect((await reviewer.browser.ask('GET', `/notifications${query}`)).status).toBe(400);
  });

  it('count to a hundred', async () => {
    await say(lead, theme, 'Look', [reviewer.id]);
    await superuser.query(
      `insert into notification select (n).* from (select jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid())) as n
         from notification n, generate_series(1, 150)) many`,
    );
    expect(await unread(reviewer)).toBe(100);
    expect((await told(reviewer)).total).toBe(151);
  });

  it('are one person’s alone', async () => {
    await say(lead, theme, 'Look', [reviewer.id]);
    const [one] = (await told(reviewer)).items;
    for (const who of [lead, reader, stranger]) {
      expect(await unread(who)).toBe(0);
      expect((await told(who)).items).toEqual([]);
      expect((await who.browser.ask('PUT', `/notifications/${one?.id}/read`)).status).toBe(204);
      expect((await who.browser.ask('PUT', '/notifications/read', { upTo: '2099-01-01T00:00:00Z' })).status).toBe(204);
    }
    expect((await stranger.browser.in('northford').ask('GET', '/notifications/unread')).status).toBe(404);
    expect(await unread(reviewer)).toBe(1);
  });

  it('no longer show the title of what has become exempt to someone who may not see it', async () => {
    const item = { kind: 'statement', title: 'Canary', statement: 'x' };
    const { body } = await lead.browser.ask<{ id: string; revision: number }>('POST', '/evidence', item);
    await say(lead, { kind: 'evidence', key: body.id }, 'Look', [reviewer.id]);
    expect(await says(reviewer)).toEqual(['lead mentioned you in a comment on the evidence “Canary”']);
    await lead.browser.ask('PATCH', `/evidence/${body.id}`, { classification: exempt }, body.revision);
    expect(await says(reviewer)).toEqual(['lead mentioned you in a comment on the evidence “Canary”']);
    await superuser.query('update notification set person_id = $1', [reader.id]);
    expect(await says(reader)).toEqual(['lead mentioned you in a comment on an item of evidence']);
  });

  it.each(['yesterday', '2026-02-30T00:00:00Z', '2026-W05-1', '2026-11-28', null, 7])(
    'refuse %j as the newest that was seen',
    async (upTo) => {
      expect((await reviewer.browser.ask('PUT', '/notifications/read', { upTo })).status).toBe(400);
    },
  );

  describe('by mail', () => {
    const choose = (who: Person, letters: unknown): Promise<Answer<{ letters: string }>> =>
      who.browser.ask<{ letters: string }>('PUT', '/letters-choice', { letters });
    const letters = async (): Promise<number> => (await service.letters(reviewer.email)).length;

    it('come at once until another choice is made, which is of one council', async () => {
      expect((await reviewer.browser.ask('GET', '/letters-choice')).body).toEqual({ letters: 'at-once' });
      for (const [choice, sent] of [
        ['none', 0],
        ['daily', 0],
        ['at-once', 1],
      ] as const) {
        expect((await choose(reviewer, choice)).body).toEqual({ letters: choice });
        expect((await reviewer.browser.ask('GET', '/letters-choice')).body).toEqual({ letters: choice });
        const before = await letters();
        await say(lead, theme, `With ${choice}`, [reviewer.id]);
        expect([choice, (await letters()) - before]).toEqual([choice, sent]);
      }
      expect((await stranger.browser.ask('GET', '/letters-choice')).body).toEqual({ letters: 'at-once' });
    });

    it('hold neither the comment nor whom else it mentions', async () => {
      await say(lead, theme, 'The canary sings of @third', [reviewer.id, third.id]);
      const letter = (await service.letters(reviewer.email)).at(-1);
      expect(letter?.text).toContain('lead mentioned you in a comment on the theme Culture of 2026/27.');
      expect(`${letter?.subject}${letter?.text}`).not.toMatch(/canary|third/);
    });

    it.each(['weekly', null, 1, ['none']])('are not chosen as %j', async (choice) => {
      const { status, body } = await choose(reviewer, choice);
      expect([status, (body as { errors?: { field: string }[] }).errors?.[0]?.field]).toEqual([400, 'letters']);
    });
  });
});
