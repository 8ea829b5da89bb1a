import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { InvitationView } from '../council.view.js';

const person = { name: 'Policy officer', email: 'policy@northford.example', roles: ['lead-officer'] };
const password = 'another three random words';

describe('a person whom two councils invite', () => {
  let service: SpecService;
  let northford: Browser;
  let southmere: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    await service.council('northford');
    await service.council('southmere');
    northford = (await service.signIn('administrator@northford.example')).in('northford');
    southmere = (await service.signIn('administrator@southmere.example')).in('southmere');
  });
  afterAll(() => service.stop());

  const add = async (who: Browser): Promise<InvitationView> =>
    (await who.ask<InvitationView>('POST', '/people', person)).body;
  const use = async (link: string | null): Promise<number> =>
    (await service.nobody.ask('POST', `/password-links/${String(link).split('/').at(-1)}`, { password })).status;

  it('is not given away to either administrator, who would enter the other council with it', async () => {
    const first = await add(northford);
    expect(first.link).toContain('/set-password/');
    const second = await add(southmere);
    expect(second).toMatchObject({ link: null, person: { state: 'invited' } });
    expect(await use(first.link)).toBe(404);
    for (const administrator of [northford, southmere]) {
      const { status, body } = await administrator.ask<Problem>('POST', `/people/${first.person.id}/link`);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.field).toBe('person');
    }
  });

  it('can be given a link again once only one council is left', async () => {
    const { items } = (await southmere.ask<{ items: { id: string; email: string }[] }>('GET', '/people')).body;
    const id = items.find((one) => one.email === person.email)?.id;
    expect((await southmere.ask('DELETE', `/people/${id}`, undefined, 1)).status).toBe(204);
    const again = await northford.ask<InvitationView>('POST', `/people/${id}/link`);
    expect(again.status).toBe(201);
    expect(await use(again.body.link)).toBe(204);
  });
});
