import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import type { HistoryEntryView, HistoryPeopleView, HistoryView } from '../history.view.js';

const year = '/assessments/2026-27';

describe('the history, narrowed', () => {
  let service: SpecService;
  let lead: Browser;
  let leadId: string;
  let other: Browser;
  let otherId: string;
  let strangerId: string;
  let stranger: Browser;
  let assessmentId: string;
  let caller: Caller;
  const council = 'northford';

  beforeAll(async () => {
    service = await SpecService.start();
    caller = await service.council(council);
    ({ browser: lead, id: leadId } = await service.person(caller, 'lead', ['lead-officer']));
    ({ browser: other, id: otherId } = await service.person(caller, 'other', ['contributor']));
    ({ browser: stranger, id: strangerId } = await service.person(await service.council('southmere'), 'lead', [
      'lead-officer',
    ]));
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId, dates: {} };
    assessmentId = (await lead.ask<{ id: string }>('POST', '/assessments', opened)).body.id;
    for (const who of [lead, other, lead])
      await who.ask('POST', `${year}/follow-on-actions`, { title: 'Mend it', themeKey: 'culture' });
  });
  afterAll(() => service.stop());

  const history = async (query: string, who = lead): Promise<HistoryEntryView[]> => {
    const { status, body } = await who.ask<HistoryView>('GET', `/history?limit=100&${query}`);
    expect(status).toBe(200);
    return body.items;
  };
  const refused = async (query: string, address = '/history'): Promise<Problem['errors']> => {
    const { status, body } = await lead.ask<Problem>('GET', `${address}?${query}`);
    expect(status).toBe(400);
    return body.errors;
  };

  it('to a person, or to the operator of the service', async () => {
    const [all, mine, theirs, operators] = await Promise.all(
      ['', `person=${leadId}`, `person=${otherId}`, 'person=operator'].map((query) => history(query)),
    );
    expect(theirs?.map(({ act }) => act)).toEqual(['add-follow-on-action']);
    expect(mine?.map(({ number }) => number)).toEqual(
      all?.filter(({ by }) => by?.id === leadId).map(({ number }) => number),
    );
    expect(mine).toHaveLength(3);
    expect(operators?.at(-1)).toMatchObject({ act: 'create-council', by: null });
    expect(operators?.every(({ by }) => by === null)).toBe(true);
  });

  it('to a person and a year, page by page', async () => {
    const first = await lead.ask<HistoryView>('GET', `/history?person=${leadId}&assessment=${assessmentId}&limit=2`);
    const next = `person=${leadId}&assessment=${assessmentId}&before=${first.body.next}`;
    const acts = [...first.body.items, ...(await history(next))].map(({ act }) => act);
    expect(acts).toEqual(['add-follow-on-action', 'add-follow-on-action', 'open-year']);
  });

  it('to whom nothing can be found, without saying that they are wrong', async () => {
    const idle = await service.person(caller, 'idle', ['reader']);
    expect(await history(`person=${idle.id}`)).toEqual([]);
  });

  it('never to somebody who is none of theirs: another council’s person is as unknown as none', async () => {
    for (const id of [strangerId, '00000000-0000-4000-8000-000000000000'])
      expect(await refused(`person=${id}`)).toEqual([
        { field: 'person', message: 'Nobody of this council has that id. Choose a person from the list' },
      ]);
  });

  describe('to days in London', () => {
    let numbers: number[];
    const moved = [
      '2026-03-28T23:59:59.999Z',
      '2026-03-29T00:00:00Z',
      '2026-03-29T22:59:59.999Z',
      '2026-03-29T23:00:00Z',
    ];

    beforeAll(async () => {
      // Clocks went forward on 29 March 2026: that day had 23 hours, and ended at 23:00 UTC.
      numbers = (await history(''))
        .slice(0, 4)
        .map(({ number }) => number)
        .reverse();
      const superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
      await superuser.connect();
      for (const [at, number] of numbers.entries())
        await superuser.query(
          'update audit_entry set at = $3 where council_id = (select id from council where slug = $1) and number = $2',
          [council, number, moved[at]],
        );
      await superuser.end();
    });
    const found = async (query: string): Promise<number[]> => (await history(query)).map(({ number }) => number);

    it('from the first minute of the first to the last of the last', async () => {
      const [before, first, last, after] = numbers;
      expect(await found('from=2026-03-29&to=2026-03-29')).toEqual([last, first]);
      expect(await found('to=2026-03-28')).toEqual([before]);
      expect((await found('from=2026-03-30')).at(-1)).toBe(after);
    });

    it('newest first by the time it says, page by page without a gap', async () => {
      const all = await history('');
      const times = all.map(({ at }) => at);
      expect(times).toEqual(times.toSorted().reverse());
      const walked: number[] = [];
      for (let before = ''; ;) {
        const page = (await lead.ask<HistoryView>('GET', `/history?limit=3${before}`)).body;
        walked.push(...page.items.map(({ number }) => number));
        if (page.next === null) break;
        before = `&before=${page.next}`;
      }
      expect(walked).toEqual(all.map(({ number }) => number));
    });

    it('that are days, in their order; everything wrong is said at once', async () => {
      expect(await refused('from=2026-02-30')).toEqual([
        { field: 'from', message: 'The first day must be a real date, such as 16 April 2024' },
      ]);
      expect(await refused('to=tomorrow')).toEqual([
        { field: 'to', message: 'The last day must be a real date, such as 16 April 2024' },
      ]);
      expect(await refused(`from=2026-05-04&to=2026-05-03&person=${strangerId}`)).toEqual([
        { field: 'person', message: expect.any(String) as unknown },
        { field: 'from', message: 'The first day must not be after the last day' },
      ]);
      expect(await refused('person=me')).toEqual([{ field: 'person', message: 'Choose a person from the list' }]);
      expect(await refused('from=2026-05-04&to=2026-05-03', '/history.csv')).toHaveLength(1);
    });
  });

  it('names everybody who is in it, also those who have left, by name', async () => {
    const gone = await service.person(caller, 'Anna gone', ['contributor']);
    await gone.browser.ask('POST', `${year}/follow-on-actions`, { title: 'Mend it', themeKey: 'culture' });
    const admin = (await service.signIn(`administrator@${council}.example`)).in(council);
    expect((await admin.ask('DELETE', `/people/${gone.id}`, undefined, 1)).status).toBeLessThan(300);
    const people = async (who: Browser) => (await who.ask<HistoryPeopleView>('GET', '/history/people')).body.items;
    const names = (await people(lead)).map(({ name }) => name);
    expect(names).toEqual(['Administrator', 'Anna gone', 'lead', 'other']);
    expect((await history(`person=${gone.id}`)).map(({ act }) => act)).toEqual(['add-follow-on-action']);
    expect((await stranger.in(council).ask('GET', '/history/people')).status).toBe(404);
  });

  describe('by what the team says among itself', () => {
    let number: number;
    const canary = 'A CANARY for the team';
    const browser = async (role: string): Promise<Browser> =>
      (await service.person(caller, `one-${role}`, [role])).browser;

    beforeAll(async () => {
      const started = await lead.ask('POST', '/comment-threads', {
        kind: 'theme',
        key: 'culture',
        year: '2026/27',
        text: canary,
      });
      expect(started.status).toBe(201);
      const [newest] = await history('');
      expect(newest?.objectType).toBe('comment');
      number = newest?.number ?? 0;
    });

    it.each(['administrator', 'democratic-services', 'reader'])(
      'keeps it from the role %s, in a list, an entry and a file',
      async (role) => {
        const who = await browser(role);
        const list = await history('', who);
        expect(list.find((entry) => entry.number === number)).toMatchObject({
          withheld: true,
          title: 'Withheld',
          before: null,
          after: null,
        });
        const one = await who.ask<HistoryEntryView>('GET', `/history/${number}`);
        expect(one.body).toMatchObject({ withheld: true, before: null, after: null });
        const file = (await who.ask<Buffer>('GET', '/history.csv')).body.toString();
        expect(file).toContain(`"${number}"`);
        expect(JSON.stringify(list) + JSON.stringify(one.body) + file).not.toContain('CANARY');
      },
    );

    it.each(['theme-reviewer', 'auditor'])('shows it to the role %s', async (role) => {
      const who = await browser(role);
      expect(JSON.stringify(await history('', who))).toContain('CANARY');
      expect(JSON.stringify((await who.ask('GET', `/history/${number}`)).body)).toContain('CANARY');
      expect((await who.ask<Buffer>('GET', '/history.csv')).body.toString()).toContain('CANARY');
    });
  });
});
