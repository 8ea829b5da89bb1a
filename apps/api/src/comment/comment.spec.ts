import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../audit-trail/history.view.js';
import type { Problem } from '../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import type { CommentReadersView, CommentThreadsView, CommentThreadView, ThreadCountsView } from './comment.view.js';

type Said = CommentThreadView & Problem;
interface Person {
  id: string;
  browser: Browser;
}

const year = '/assessments/2026-27';
const criterion = { kind: 'criterion', key: 'culture/shared-values', year: '2026/27' };
const theme = { kind: 'theme', key: 'culture', year: '2026/27' };

describe('comments', () => {
  let service: SpecService;
  let council: Caller;
  let lead: Person;
  let reviewer: Person;
  let auditor: Person;
  let reader: Person;
  let administrator: Person;
  let stranger: Person;

  beforeAll(async () => {
    service = await SpecService.start();
    council = await service.council('northford');
    lead = await service.person(council, 'lead', ['lead-officer']);
    reviewer = await service.person(council, 'reviewer', ['theme-reviewer']);
    auditor = await service.person(council, 'auditor', ['auditor']);
    reader = await service.person(council, 'reader', ['reader']);
    administrator = await service.person(council, 'manager', ['administrator']);
    stranger = await service.person(await service.council('southmere'), 'stranger', ['lead-officer']);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: lead.id, dates: {} };
    expect((await lead.browser.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(() => service.stop());

  const start = (who: Person, place: object, text: string, mentions?: unknown): Promise<Answer<Said>> =>
    who.browser.ask<Said>('POST', '/comment-threads', {
      ...place,
      text,
      ...(mentions === undefined ? {} : { mentions }),
    });
  const answer = (who: Person, thread: string, text: string, mentions: string[] = []): Promise<Answer<Said>> =>
    who.browser.ask<Said>('POST', `/comment-threads/${thread}/comments`, { text, mentions });
  const resolve = (who: Person, thread: string, revision: number, resolved = true): Promise<Answer<Said>> =>
    who.browser.ask<Said>('PUT', `/comment-threads/${thread}/resolution`, { resolved }, revision);
  const list = (
    who: Person,
    place: { kind: string; key: string; year?: string },
    more = '',
  ): Promise<Answer<CommentThreadsView>> =>
    who.browser.ask<CommentThreadsView>('GET', `/comment-threads?${new URLSearchParams(place).toString()}${more}`);
  const addEvidence = async (fields: object = {}): Promise<{ id: string; revision: number }> =>
    (
      await lead.browser.ask<{ id: string; revision: number }>('POST', '/evidence', {
        kind: 'statement',
        title: 'The roof is mended',
        statement: 'It no longer leaks.',
        ...fields,
      })
    ).body;
  const addAction = async (fields: object = {}): Promise<{ id: string; revision: number }> =>
    (
      await lead.browser.ask<{ id: string; revision: number }>('POST', `${year}/follow-on-actions`, {
        title: 'Mend the roof',
        themeKey: 'culture',
        ...fields,
      })
    ).body;

  it('stand in threads on a theme, a criterion, evidence and a follow-on action', async () => {
    const evidence = { kind: 'evidence', key: (await addEvidence()).id };
    const action = { kind: 'follow-on-action', key: (await addAction()).id, year: '2026/27' };
    const places = [theme, criterion, evidence, action];
    for (const place of places) expect((await start(reviewer, place, `Why? ${place.key}`)).status).toBe(201);
    for (const place of places) {
      const { items, total } = (await list(lead, place)).body;
      expect([total, items.map(({ comments }) => comments.map(({ text }) => text))]).toEqual([
        1,
        [[`Why? ${place.key}`]],
      ]);
      expect(items[0]).toMatchObject({ place, resolvedAt: null, revision: 1 });
      expect(items[0]?.comments[0]).toMatchObject({ by: { id: reviewer.id, name: 'reviewer' }, mentions: [] });
    }
    const titles = await Promise.all(places.map(async (place) => (await list(lead, place)).body.items[0]?.place.title));
    expect(titles).toEqual(['Culture', expect.stringMatching(/^[A-Z].{20}/), 'The roof is mended', 'Mend the roof']);
  });

  it('are answered, resolved, and open again once somebody answers', async () => {
    const { id } = (await start(reviewer, criterion, 'Where is this shown?')).body;
    const answered = (await answer(lead, id, 'In the survey.')).body;
    expect(answered.comments.map(({ text, by }) => [by?.name, text])).toEqual([
      ['reviewer', 'Where is this shown?'],
      ['lead', 'In the survey.'],
    ]);
    const resolved = (await resolve(reviewer, id, answered.revision)).body;
    expect(resolved).toMatchObject({ resolvedBy: { name: 'reviewer' }, resolvedAt: expect.any(String) as unknown });
    const again = (await answer(lead, id, 'And in the pulse survey.')).body;
    expect(again).toMatchObject({ resolvedAt: null, resolvedBy: null, revision: resolved.revision + 1 });
    expect((await resolve(lead, id, again.revision)).body.resolvedAt).not.toBeNull();
    expect((await resolve(lead, id, again.revision + 1, false)).body.resolvedAt).toBeNull();
  });

  it('are not resolved by someone who has not read the newest', async () => {
    const { id, revision } = (await start(reviewer, criterion, 'One')).body;
    await answer(lead, id, 'Two');
    const stale = await resolve(reviewer, id, revision);
    expect(stale.status).toBe(412);
    expect(stale.body.changedBy).toBe('lead');
    expect(JSON.stringify(stale.body.current)).toContain('Two');
    expect((await reviewer.browser.ask('PUT', `/comment-threads/${id}/resolution`, { resolved: true })).status).toBe(
      428,
    );
    expect((await reviewer.browser.ask<Said>('GET', `/comment-threads/${id}`)).body.resolvedAt).toBeNull();
  });

  it('of ten people at once are all kept, and of ten who resolve one wins', async () => {
    const { id } = (await start(lead, criterion, 'Race')).body;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => answer(at % 2 ? lead : reviewer, id, `no. ${at}`)),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const { comments, revision } = (await lead.browser.ask<Said>('GET', `/comment-threads/${id}`)).body;
    expect(comments).toHaveLength(11);
    const resolving = await Promise.all(Array.from({ length: 10 }, () => resolve(lead, id, revision)));
    expect(resolving.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
  });

  it('keep Welsh, emoji, right-to-left words and line breaks as they were typed', async () => {
    const text = 'Tŷ’r Cyngor 🏴󠁧󠁢󠁷󠁬󠁳󠁿👩🏽‍⚖️\n\nمرحبا بالعالم <b>bold</b> &amp; "quoted"\u202e';
    expect((await start(lead, theme, text)).body.comments[0]?.text).toBe(text);
  });

  it('may be 5,000 symbols long, each of several code units', async () => {
    for (const symbol of ['❤️', '👍', 'ŷ']) expect((await start(lead, theme, symbol.repeat(5000))).status).toBe(201);
    expect((await start(lead, theme, '👍'.repeat(5001))).status).toBe(400);
  });

  it.each([
    ['longer than 5,000 characters', 'x'.repeat(100_000), 'The comment must be 5,000 characters or fewer'],
    ['empty', ' \n\t ', 'Write the comment in words'],
    ['with a NUL', 'a\u0000b', expect.stringContaining('cannot be stored')],
    ['with half a symbol', 'a\ud83d', expect.stringContaining('cannot be stored')],
  ])('%s are refused at the field', async (_, text, message) => {
    const { id } = (await start(lead, theme, 'Fine')).body;
    for (const { status, body } of [await start(lead, theme, text), await answer(lead, id, text)]) {
      expect(status).toBe(400);
      expect(body.errors).toEqual([{ field: 'text', message }]);
    }
  });

  it('end at a hundred in a thread', async () => {
    const { id } = (await start(lead, theme, '1')).body;
    for (let at = 2; at <= 100; at += 1) expect((await answer(lead, id, String(at))).status).toBe(201);
    const refused = await answer(lead, id, '101');
    expect([refused.status, refused.body.because?.[0]?.code]).toEqual([409, 'thread-full']);
  });

  describe('that mention colleagues', () => {
    it('keep their ids and show their names', async () => {
      const { body } = await start(lead, theme, '@reviewer and @auditor, look', [reviewer.id, auditor.id]);
      expect(body.comments[0]?.mentions).toEqual([
        { id: auditor.id, name: 'auditor' },
        { id: reviewer.id, name: 'reviewer' },
      ]);
    });

    it('are refused for a stranger, whom they do not name, and for who may not read comments', async () => {
      const before = (await list(lead, theme)).body.total;
      for (const id of [stranger.id, '7d444840-9dc0-41d1-b245-5ffdce74fad2']) {
        const { status, body } = await start(lead, theme, 'Look', [id]);
        expect(status).toBe(400);
        expect(body.errors).toEqual([
          { field: 'mentions', message: 'You can mention only people who work in this council. Take the mention away' },
        ]);
      }
      for (const { id } of [reader, administrator]) {
        const { status, body } = await start(lead, theme, 'Look', [id]);
        expect(status).toBe(400);
        expect(body.errors?.[0]?.message).toMatch(/^(reader|manager) may not read comments/);
      }
      expect((await list(lead, theme)).body.total).toBe(before);
    });

    it.each([['me'], ['nobody'], [['nobody']], [Array<string>(21).fill('x')], [[null]], [{ 0: 'x' }]])(
      'are refused for %j',
      async (mentions) => {
        const { status, body } = await start(lead, theme, 'Look', mentions);
        expect([status, body.errors?.[0]?.field]).toEqual([400, 'mentions']);
      },
    );

    it('offer those who may read them', async () => {
      const { items } = (await lead.browser.ask<CommentReadersView>('GET', '/comment-readers')).body;
      expect(items.map(({ name }) => name)).toEqual(['auditor', 'lead', 'reviewer']);
    });
  });

  it('may be read by auditors and written by none of them, and are nothing to readers and administrators', async () => {
    const { id, revision } = (await start(lead, theme, 'For the team')).body;
    expect((await list(auditor, theme)).status).toBe(200);
    expect([(await start(auditor, theme, 'x')).status, (await answer(auditor, id, 'x')).status]).toEqual([403, 403]);
    expect((await resolve(auditor, id, revision)).status).toBe(403);
    for (const who of [reader, administrator]) {
      expect((await list(who, theme)).status).toBe(403);
      expect((await who.browser.ask('GET', `/comment-threads/${id}`)).status).toBe(403);
      expect((await who.browser.ask('GET', `${year}/themes/culture/comment-counts`)).status).toBe(403);
    }
  });

  it('of another council are not there', async () => {
    const { id, revision } = (await start(lead, theme, 'Ours')).body;
    const outside = { ...stranger, browser: stranger.browser.in('northford') };
    expect((await list(outside, theme)).status).toBe(404);
    for (const who of [stranger, outside]) {
      expect((await who.browser.ask('GET', `/comment-threads/${id}`)).status).toBe(404);
      expect((await answer(who, id, 'x')).status).toBe(404);
      expect((await resolve(who, id, revision)).status).toBe(404);
    }
    const evidence = { kind: 'evidence', key: (await addEvidence()).id };
    expect((await start(stranger, evidence, 'x')).status).toBe(404);
  });

  it.each([
    [{ kind: 'theme', key: 'no-such', year: '2026/27' }, 404],
    [{ kind: 'criterion', key: 'culture/no-such', year: '2026/27' }, 404],
    [{ kind: 'criterion', key: 'culture', year: '2026/27' }, 404],
    [{ kind: 'theme', key: 'culture', year: '1999/00' }, 404],
    [{ kind: 'theme', key: 'culture' }, 404],
    [{ kind: 'evidence', key: 'no-id' }, 404],
    [{ kind: 'follow-on-action', key: "' or true --", year: '2026/27' }, 404],
    [{ kind: 'assessment', key: '', year: '2026/27' }, 400],
    [{ kind: 'theme', key: 'a\u0000b', year: '2026/27' }, 400],
    [{ kind: 'theme', key: 'culture', year: 'last year' }, 400],
  ])('on %j answer %i', async (place, status) => {
    expect((await start(lead, place, 'x')).status).toBe(status);
    expect((await list(lead, place as typeof theme)).status).toBe(status);
  });

  it('are still there, and cannot be begun, when the thing was removed', async () => {
    const { id, revision } = await addAction();
    const place = { kind: 'follow-on-action', key: id, year: '2026/27' };
    const thread = (await start(lead, place, 'Before')).body;
    expect((await lead.browser.ask('DELETE', `${year}/follow-on-actions/${id}`, undefined, revision)).status).toBe(204);
    const refused = await start(lead, place, 'After');
    expect([refused.status, refused.body.because?.[0]?.code]).toEqual([409, 'place-removed']);
    expect((await list(lead, place)).body.total).toBe(1);
    expect((await resolve(lead, thread.id, thread.revision)).status).toBe(200);
  });

  it('are paged, open ones first', async () => {
    const place = { kind: 'theme', key: 'leadership', year: '2026/27' };
    for (const text of ['first', 'second', 'third']) await start(lead, place, text);
    const threads = (await list(lead, place)).body.items;
    const third = threads.find(({ comments }) => comments[0]?.text === 'third');
    await resolve(lead, third?.id ?? '', 1);
    const walked: (string | undefined)[] = [];
    for (let page = 1; page <= 3; page += 1)
      walked.push((await list(lead, place, `&page=${page}&size=1`)).body.items[0]?.comments[0]?.text);
    expect(walked).toEqual(['second', 'first', 'third']);
    for (const wrong of ['size=21', 'size=0', 'page=0', 'page=x', 'sort=x'])
      expect((await list(lead, place, `&${wrong}`)).status).toBe(400);
  });

  it('are counted for a theme and each of its criteria', async () => {
    const of = (key: string): object => ({ kind: key.includes('/') ? 'criterion' : 'theme', key, year: '2026/27' });
    await start(lead, of('governance'), 'a');
    const { id } = (await start(lead, of('governance/scrutiny'), 'b')).body;
    await start(lead, of('governance/scrutiny'), 'c');
    await resolve(lead, id, 1);
    const counts = await lead.browser.ask<ThreadCountsView>('GET', `${year}/themes/governance/comment-counts`);
    expect(counts.body.items).toEqual([
      { kind: 'criterion', key: 'governance/scrutiny', open: 1, total: 2 },
      { kind: 'theme', key: 'governance', open: 1, total: 1 },
    ]);
  });

  it('change no content', async () => {
    const view = async (): Promise<unknown> => {
      const { body } = await lead.browser.ask<{ themes: object[]; revision: number }>('GET', year);
      return { revision: body.revision, themes: body.themes };
    };
    const before = await view();
    const { id } = (await start(lead, theme, 'Said')).body;
    await answer(reviewer, id, 'Answered');
    expect(await view()).toEqual(before);
  });

  it('stand in the trail with who said what', async () => {
    const { id } = (await start(lead, theme, 'For the record', [reviewer.id])).body;
    await resolve(reviewer, id, 1);
    const { items } = (await lead.browser.ask<HistoryView>('GET', `/history?object=comment:${id}`)).body;
    expect(items.map(({ act, by, title, before, after }) => ({ act, by: by?.name, title, before, after }))).toEqual([
      {
        act: 'resolve-thread',
        by: 'reviewer',
        title: 'Culture',
        before: { on: 'theme/culture', resolved: false },
        after: { on: 'theme/culture', resolved: true },
      },
      {
        act: 'start-thread',
        by: 'lead',
        title: 'Culture',
        before: null,
        after: {
          on: 'theme/culture',
          comment: 'For the record',
          mentionedId: [reviewer.id],
        },
      },
    ]);
  });
});
