import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { InvitationView } from '../../council/council.view.js';
import type { Problem } from '../../testing/answers.js';
import { type Browser, SpecService, specPassword } from '../../testing/spec-service.js';

describe('a link that does nothing any more', () => {
  let service: SpecService;
  let superuser: Client;
  let admin: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    await service.council('northford');
    admin = (await service.signIn('administrator@northford.example')).in('northford');
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const invite = async (name: string): Promise<{ id: string; address: string }> => {
    const person = { name, email: `${name}@northford.example`, roles: ['reader'] };
    const { body } = await admin.ask<InvitationView>('POST', '/people', person);
    return { id: body.person.id, address: `/password-links/${body.link?.split('/').at(-1)}` };
  };
  /** What is said on opening a link, and on using it. */
  const said = async (address: string): Promise<string[]> => {
    const looked = await service.nobody.ask<Problem>('GET', address);
    const used = await service.nobody.ask<Problem>('POST', address, { password: specPassword });
    return [looked, used].map(({ status, body }) => `${status} ${body.detail}`);
  };
  const twice = (sentence: string): string[] =>
    Array.from({ length: 2 }, () => `404 This link does not work: ${sentence}`);
  const ended = 'it was used already, or a newer one or a change of the invitation has ended it. Ask for a new one.';

  it('says that it was used', async () => {
    const { address } = await invite('used');
    expect((await service.nobody.ask('POST', address, { password: specPassword })).status).toBe(204);
    expect(await said(address)).toEqual(twice(ended));
  });

  it('says that a newer one has ended it', async () => {
    const { id, address } = await invite('replaced');
    expect((await admin.ask('POST', `/people/${id}/link`)).status).toBe(201);
    expect(await said(address)).toEqual(twice(ended));
  });

  it('says that its time is over', async () => {
    const { id, address } = await invite('late');
    await superuser.query('update password_link set expires_at = now() where person_id = $1', [id]);
    expect(await said(address)).toEqual(twice('its time is over. Ask for a new one.'));
    const { rows } = await superuser.query('select password_hash from person where id = $1', [id]);
    expect(rows).toEqual([{ password_hash: null }]);
  });

  it('says that it is not whole', async () => {
    const { address } = await invite('careless');
    const [short] = await said(address.slice(0, -1));
    expect(short).toBe('404 This link does not work: it is not complete. Copy the whole of it from the message.');
  });
});
