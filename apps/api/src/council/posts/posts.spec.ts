import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { MembersView, MemberView } from '../council.view.js';
import type { PostsView } from './posts.view.js';

interface Officer {
  id: string;
  browser: Browser;
}

describe('the statutory posts of a council', () => {
  let service: SpecService;
  let superuser: Client;
  let admin: Browser;
  let chief: Officer;
  let finance: Officer;
  let legal: Officer;
  let deputy: Officer;
  let southern: Officer;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    admin = (await service.signIn('administrator@northford.example')).in('northford');
    chief = await service.person(council, 'chief', ['theme-lead']);
    finance = await service.person(council, 'finance', ['theme-lead', 'statutory-officer']);
    legal = await service.person(council, 'legal', ['reader']);
    deputy = await service.person(council, 'deputy', ['contributor']);
    southern = await service.person(await service.council('southmere'), 'chief', ['reader']);
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });
  beforeEach(async () => {
    for (const post of ['head-of-paid-service', 'chief-finance-officer', 'monitoring-officer'])
      expect((await admin.ask('DELETE', `/posts/${post}`, undefined, await revision())).status).toBe(200);
  });

  const read = async (who = admin): Promise<PostsView> => (await who.ask<PostsView>('GET', '/posts')).body;
  const revision = async (): Promise<number> => (await read()).revision;
  const put = async (post: string, holder: string | null, deputies: string[] = [], who = admin, seen?: number) =>
    who.ask<PostsView & Problem>(
      'PUT',
      `/posts/${post}`,
      { holderId: holder, deputyIds: deputies },
      seen ?? (await revision()),
    );
  const because = ({ body }: { body: Problem }): string[] =>
    (body.because ?? []).map(({ code, field, message }) => `${code} ${field}: ${message}`);
  const member = async (id: string): Promise<MemberView> => {
    const found = (await admin.ask<MembersView>('GET', '/people')).body.items.find((one) => one.id === id);
    if (!found) throw new Error('They have left.');
    return found;
  };
  const trail = async (): Promise<string[]> => {
    const { body } = await admin.ask<HistoryView>('GET', '/history?limit=6');
    return body.items.map((entry) => `${entry.act} ${entry.title}`);
  };

  it('are three, vacant at first, and anyone of the council may see them', async () => {
    const { items } = await read(legal.browser);
    expect(items.map(({ key, title, holder, deputies }) => [key, title, holder, deputies])).toEqual([
      ['head-of-paid-service', 'Head of paid service', null, []],
      ['chief-finance-officer', 'Chief finance officer', null, []],
      ['monitoring-officer', 'Monitoring officer', null, []],
    ]);
  });

  it('are filled with a holder and deputies, who get the role to sign when they lack it', async () => {
    const before = await member(legal.id);
    const { status, body } = await put('monitoring-officer', legal.id, [deputy.id]);
    expect(status).toBe(200);
    expect(body.items[2]).toMatchObject({
      holder: { id: legal.id, name: 'legal' },
      deputies: [{ id: deputy.id, name: 'deputy' }],
    });
    expect(await read()).toEqual(body);
    expect(await trail()).toEqual(
      expect.arrayContaining(['appoint-to-post Monitoring officer', 'change-roles legal', 'change-roles deputy']),
    );
    expect(await member(legal.id)).toMatchObject({
      roles: ['reader', 'statutory-officer'],
      revision: before.revision + 1,
    });
    await put('chief-finance-officer', finance.id);
    expect(await trail()).not.toContain('change-roles finance');
  });

  it('record who was in them and who is', async () => {
    await put('chief-finance-officer', finance.id, [deputy.id]);
    await put('chief-finance-officer', null, [deputy.id]);
    const { body } = await admin.ask<HistoryView>(
      'GET',
      '/history?object=statutory-post:chief-finance-officer&limit=1',
    );
    expect(body.items[0]).toMatchObject({
      act: 'appoint-to-post',
      before: { holder: 'finance', deputies: ['deputy'], holderId: finance.id, deputyIds: [deputy.id] },
      after: { holder: null, deputies: ['deputy'], holderId: null, deputyIds: [deputy.id] },
    });
  });

  it('let one person be head of paid service and chief finance officer', async () => {
    expect((await put('head-of-paid-service', chief.id)).status).toBe(200);
    expect((await put('chief-finance-officer', chief.id)).status).toBe(200);
  });

  it('keep the monitoring officer apart from the other two', async () => {
    await put('head-of-paid-service', chief.id);
    await put('chief-finance-officer', finance.id);
    const both = await put('monitoring-officer', chief.id, [finance.id, deputy.id]);
    expect(both.status).toBe(409);
    expect(because(both)).toEqual([
      'monitors-themselves holderId: chief is the head of paid service, so the law does not let them be monitoring officer',
      'monitors-themselves deputyIds: finance is the chief finance officer, so the law does not let them be deputy monitoring officer',
    ]);
    await put('monitoring-officer', legal.id, [deputy.id]);
    for (const post of ['head-of-paid-service', 'chief-finance-officer']) {
      expect(because(await put(post, legal.id))[0]).toContain('monitors-themselves holderId: legal is the monitoring');
      expect(because(await put(post, deputy.id))[0]).toContain('deputy is the deputy monitoring officer');
    }
    expect((await put('chief-finance-officer', finance.id, [deputy.id])).status).toBe(200);
  });

  it('are only for people of the council, and nobody deputises for themselves', async () => {
    const strangers = await put('head-of-paid-service', southern.id, [southern.id]);
    expect(strangers.status).toBe(409);
    expect(because(strangers).map((reason) => reason.split(':')[0])).toEqual([
      'not-a-member holderId',
      'not-a-member deputyIds',
      'own-deputy deputyIds',
    ]);
    expect((await put('head-of-paid-service', 'nobody')).status).toBe(400);
    expect((await admin.ask('PUT', '/posts/mayor', { holderId: null, deputyIds: [] }, 1)).status).toBe(404);
    expect((await read()).items.map(({ holder }) => holder)).toEqual([null, null, null]);
  });

  it('are filled and vacated by administrators only, who have seen the newest', async () => {
    expect((await put('head-of-paid-service', chief.id, [], legal.browser)).status).toBe(403);
    expect((await legal.browser.ask('DELETE', '/posts/head-of-paid-service', undefined, 1)).status).toBe(403);
    const seen = await revision();
    await put('head-of-paid-service', chief.id);
    const late = await put('monitoring-officer', legal.id, [], admin, seen);
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ revision: seen + 1 });
    expect((await admin.ask('DELETE', '/posts/monitoring-officer', undefined, seen)).status).toBe(412);
    expect((await admin.ask('DELETE', '/posts/monitoring-officer')).status).toBe(428);
  });

  it('go from one to another in one step, and a deputy can become the holder', async () => {
    await put('head-of-paid-service', chief.id, [deputy.id]);
    const { body } = await put('head-of-paid-service', deputy.id, [chief.id]);
    expect(body.items[0]).toMatchObject({ holder: { name: 'deputy' }, deputies: [{ name: 'chief' }] });
    const same = await put('head-of-paid-service', deputy.id, [chief.id]);
    expect(same.body.revision).toBe(body.revision);
  });

  it.each([
    ['two posts for one person', ['monitoring-officer', 'head-of-paid-service'], () => [legal.id, legal.id]],
    ['one post for two people', ['monitoring-officer', 'monitoring-officer'], () => [legal.id, finance.id]],
    ['two posts for two people', ['monitoring-officer', 'head-of-paid-service'], () => [legal.id, chief.id]],
  ])('hold changes at once apart, and tell the second: %s', async (_, where, whom) => {
    for (let round = 0; round < 5; round += 1) {
      const seen = await revision();
      const [one, other] = whom();
      const answers = await Promise.all([
        put(where[0] ?? '', one ?? '', [], admin, seen),
        put(where[1] ?? '', other ?? '', [], admin, seen),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      for (const post of where) await admin.ask('DELETE', `/posts/${post}`, undefined, await revision());
    }
  });

  it('keep the role to sign with whoever is in them', async () => {
    await put('head-of-paid-service', chief.id);
    await put('chief-finance-officer', finance.id, [chief.id]);
    const { roles, revision: seen } = await member(chief.id);
    expect(roles).toContain('statutory-officer');
    const refused = await admin.ask<Problem>('PATCH', `/people/${chief.id}`, { roles: ['reader'] }, seen);
    expect(refused.status).toBe(409);
    expect(because(refused)).toEqual([
      'holds-a-post roles: This person is head of paid service and deputy chief finance officer. Appoint someone else before you take the role of statutory officer away.',
    ]);
    const other = await admin.ask('PATCH', `/people/${chief.id}`, { roles: ['reader', 'statutory-officer'] }, seen);
    expect(other.status).toBe(200);
    await put('head-of-paid-service', null);
    await put('chief-finance-officer', finance.id);
    expect((await admin.ask('PATCH', `/people/${chief.id}`, { roles: ['theme-lead'] }, seen + 1)).status).toBe(200);
  });

  it('are vacated by whoever leaves the council', async () => {
    await put('head-of-paid-service', chief.id, [deputy.id]);
    await put('monitoring-officer', legal.id, [deputy.id]);
    const { revision: seen } = await member(deputy.id);
    const posts = await revision();
    expect((await admin.ask('DELETE', `/people/${deputy.id}`, undefined, seen)).status).toBe(204);
    expect((await read()).items.map(({ holder, deputies }) => [holder?.name, deputies])).toEqual([
      ['chief', []],
      [undefined, []],
      ['legal', []],
    ]);
    expect(await revision()).toBe(posts + 1);
    expect(await trail()).toEqual(
      expect.arrayContaining([
        'vacate-post Head of paid service',
        'vacate-post Monitoring officer',
        'remove-person deputy',
      ]),
    );
  });

  it('have one holder each, also for whoever goes past the rules', async () => {
    await put('head-of-paid-service', chief.id);
    await expect(
      superuser.query(
        `insert into statutory_post (council_id, post, person_id)
         select council_id, 'head-of-paid-service', person_id from membership where person_id = $1`,
        [legal.id],
      ),
    ).rejects.toThrow('statutory_post_one_holder');
  });
});
