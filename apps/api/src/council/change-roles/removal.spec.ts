import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SessionView } from '../../identity/session.view.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import type { MembersView } from '../council.view.js';

describe('a person who is removed, or has other roles', () => {
  let service: SpecService;
  let northford: Caller;
  let southmere: Caller;
  let north: Browser;
  let south: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    northford = await service.council('northford');
    southmere = await service.council('southmere');
    north = (await service.signIn('administrator@northford.example')).in('northford');
    south = (await service.signIn('administrator@southmere.example')).in('southmere');
  });
  afterAll(() => service.stop());

  const remove = async (who: Browser, id: string): Promise<number> => {
    const { items } = (await who.ask<MembersView>('GET', '/people')).body;
    return (await who.ask('DELETE', `/people/${id}`, undefined, items.find((one) => one.id === id)?.revision)).status;
  };
  const councilsOf = async (browser: Browser): Promise<string[]> =>
    (await browser.ask<SessionView>('GET', '/session')).body.councils.map(({ slug }) => slug);

  it('is signed out of every open browser by the very next request, when they belong nowhere else', async () => {
    const { id, email, browser: first } = await service.person(northford, 'leaver', ['lead-officer']);
    const second = (await service.signIn(email)).in('northford');
    const bystander = (await service.person(northford, 'bystander', ['reader'])).browser;
    expect((await second.ask('GET', '')).status).toBe(200);
    expect(await remove(north, id)).toBe(204);
    for (const browser of [first, second]) {
      const reading = await browser.ask<Problem>('GET', '');
      expect([reading.status, reading.body.detail]).toEqual([
        401,
        'Your sign-in has ended. Sign in again to continue.',
      ]);
      expect((await browser.ask('POST', '/assessments', {})).status).toBe(401);
    }
    expect((await bystander.ask('GET', '')).status).toBe(200);
    const again = await service.signIn(email);
    expect(await councilsOf(again)).toEqual([]);
    expect((await again.in('northford').ask('GET', '')).status).toBe(404);
  });

  it('is a stranger at once, and stays signed in where they still belong', async () => {
    const { id, email, browser } = await service.person(northford, 'shared', ['lead-officer']);
    await south.ask('POST', '/people', { name: 'Shared', email, roles: ['reader'] });
    await service.nobody.ask('POST', await service.mailedLink(email), { password: 'yet another three words' });
    const signedIn = await service.signIn(email, 'yet another three words');
    expect(await councilsOf(signedIn)).toEqual(['northford', 'southmere']);
    expect(await remove(north, id)).toBe(204);
    expect((await signedIn.in('northford').ask('GET', '')).status).toBe(404);
    expect((await signedIn.in('northford').ask('POST', '/assessments', {})).status).toBe(404);
    expect((await signedIn.in('southmere').ask('GET', '')).status).toBe(200);
    expect((await browser.ask('GET', '')).status).toBe(401);
  });

  it('keeps their sign-in when it was only an invitation that was withdrawn', async () => {
    const { id, email, browser } = await service.person(southmere, 'invited', ['reader']);
    await north.ask('POST', '/people', { name: 'Invited', email, roles: ['reader'] });
    expect(await remove(north, id)).toBe(204);
    expect((await browser.ask('GET', '')).status).toBe(200);
  });

  it('may do what other roles allow from the next request on, in every open browser', async () => {
    const { id, email, browser: first } = await service.person(northford, 'promoted', ['reader']);
    const second = (await service.signIn(email)).in('northford');
    for (const [roles, status] of [
      [['lead-officer'], 400],
      [['auditor'], 403],
    ] as const) {
      const { items } = (await north.ask<MembersView>('GET', '/people')).body;
      const seen = items.find((one) => one.id === id)?.revision;
      expect((await north.ask('PATCH', `/people/${id}`, { roles }, seen)).status).toBe(200);
      for (const browser of [first, second])
        expect((await browser.ask('POST', '/assessments', {})).status).toBe(status);
    }
  });
});
