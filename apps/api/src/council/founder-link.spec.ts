import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../database/roles.js';
import type { SessionView } from '../identity/session.view.js';
import { SpecService, specPassword } from '../testing/spec-service.js';
import { CreateCouncil } from './create-council.js';
import { FounderLink } from './founder-link.js';

describe('the link of a council’s first administrator', () => {
  let service: SpecService;
  let superuser: Client;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const found = async (slug: string, email: string) =>
    service.app.get(CreateCouncil).run({ name: slug, slug, admin: { email, name: 'Administrator' } });
  const renew = (slug: string, email: string) => service.app.get(FounderLink).renew(slug, email);
  const open = async (link: string | null) =>
    (await service.nobody.ask('POST', `/password-links/${link?.split('/').at(-1)}`, { password: specPassword })).status;
  const expire = () => superuser.query(`update password_link set expires_at = now() - interval '1 minute'`);

  it('can be made again once it has ended, for a new account', async () => {
    const email = 'new@northford.example';
    const { link } = await found('northford', email);
    await expire();
    expect(await open(link)).toBe(404);
    expect(await open(await renew('northford', email))).toBe(204);
    await expect(renew('northford', email)).rejects.toThrow('has a password');
  });

  it('can be made again for somebody who has an account, and lets them in', async () => {
    const email = 'known@southmere.example';
    await service.person(await service.council('southmere'), 'known', ['contributor']);
    const { joins } = await found('westhaven', email);
    expect(joins).toBe(true);
    await expire();
    const [first, second] = [await renew('westhaven', email), await renew('westhaven', email)];
    expect([await open(first), await open(second)]).toEqual([404, 204]);
    const { body } = await (await service.signIn(email)).ask<SessionView>('GET', '/session');
    expect(body.councils.map((council) => council.slug)).toEqual(['southmere', 'westhaven']);
  });

  it('is made for nobody else', async () => {
    await service.person(await service.council('eastbury'), 'officer', ['contributor']);
    await expect(renew('nowhere', 'a@b.example')).rejects.toThrow('no council called nowhere');
    await expect(renew('eastbury', 'officer@eastbury.example')).rejects.toThrow('is no administrator');
    await superuser.query(`update person set password_hash = null where email = 'officer@eastbury.example'`);
    await superuser.query(
      `update membership set roles = '{administrator}' where person_id = (select id from person where email = 'officer@eastbury.example')`,
    );
    await expect(renew('eastbury', 'officer@eastbury.example')).rejects.toThrow('Another administrator');
  });
});
