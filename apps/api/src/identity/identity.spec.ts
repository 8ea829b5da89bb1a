import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../database/roles.js';
import { SpecService, specPassword } from '../testing/spec-service.js';
import type { SessionView } from './session.view.js';

describe('signing in', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await SpecService.start();
    await service.council('northford');
  });
  afterAll(() => service.stop());

  it('tells a visitor nothing but that nobody is signed in', async () => {
    const { status, body } = await service.nobody.ask<SessionView>('GET', '/session');
    expect(status).toBe(200);
    expect(body).toEqual({ person: null, councils: [], demo: [] });
  });

  it('signs in with a cookie that scripts and other hosts cannot have', async () => {
    const { status, headers, body } = await service.nobody.ask<SessionView>('POST', '/session', {
      email: ' Administrator@Northford.example ',
      password: specPassword,
    });
    expect(status).toBe(201);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-bv=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(body.councils.map((council) => council.slug)).toEqual(['northford']);
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await service.nobody.ask('POST', '/session', {
      email: 'administrator@northford.example',
      password: 'not this one at all',
    });
    const unknown = await service.nobody.ask('POST', '/session', {
      email: 'nobody@northford.example',
      password: 'not this one at all',
    });
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('takes as long to say that a link may be on its way, whether it is or not', async () => {
    for (const [email, letters] of [
      ['administrator@northford.example', 1],
      ['nobody@northford.example', 0],
    ] as const) {
      const before = (await service.letters(email)).length;
      const begun = performance.now();
      expect((await service.nobody.ask('POST', '/password-links', { email })).status).toBe(202);
      // Far longer than any letter takes to be written; a timer may be a millisecond early.
      expect(performance.now() - begun).toBeGreaterThan(245);
      expect((await service.letters(email)).length - before).toBe(letters);
    }
  });

  it('lets no more than ten tries an account through, however many come at once', async () => {
    const tries = Array.from({ length: 14 }, () =>
      service.nobody.ask('POST', '/session', { email: 'guessed@northford.example', password: 'a guess of many' }),
    );
    const statuses = (await Promise.all(tries)).map((answer) => answer.status).sort();
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4);
    const next = await service.nobody.ask('POST', '/session', {
      email: 'guessed@northford.example',
      password: 'a guess of many',
    });
    expect(next.status).toBe(429);
    expect(Number(next.headers['retry-after'])).toBeGreaterThan(600);
  });

  it('keeps tries no longer than they count, though nobody ever signs in', async () => {
    const superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    await superuser.query(
      `insert into sign_in_attempt (id, limited, at) select gen_random_uuid(), 'account:old', now() - interval '31 minutes' from generate_series(1, 150)`,
    );
    const old = async () =>
      (await superuser.query(`select 1 from sign_in_attempt where limited = 'account:old'`)).rowCount;
    const guess = { email: 'pruned@northford.example', password: 'a guess of many' };
    await service.nobody.ask('POST', '/session', guess);
    expect(await old()).toBe(50);
    await service.nobody.ask('POST', '/session', guess);
    expect(await old()).toBe(0);
    await superuser.end();
  });

  it('ends every sign-in of a person at once', async () => {
    const here = await service.signIn('administrator@northford.example');
    const there = await service.signIn('administrator@northford.example');
    expect((await there.ask('DELETE', '/session/everywhere')).status).toBe(204);
    expect((await here.in('northford').ask('GET', '/people')).status).toBe(401);
  });

  it('refuses a change that another site’s page asks for, and allows a client that is no browser', async () => {
    const body = { email: 'administrator@northford.example', password: specPassword };
    const foreign = await service.nobody.ask('POST', '/session', body, undefined, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    const byOrigin = await service.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: body,
      headers: { origin: 'https://elsewhere.example', host: 'localhost' },
    });
    expect(byOrigin.statusCode).toBe(403);
    const commandLine = await service.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: body,
      headers: { host: 'localhost' },
    });
    expect(commandLine.statusCode).toBe(201);
  });

  it('says that https is needed on plain http to another host', async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: 'a@b.example', password: 'x' },
      headers: { host: 'bestvalue.example' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toContain('https');
  });

  it('accepts JSON only', async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: 'email=a',
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.statusCode).toBe(415);
  });

  it('names the field that holds a NUL or is too long', async () => {
    const nul = await service.nobody.ask<{ errors: { field: string }[] }>('POST', '/session', {
      email: 'a\u0000b',
      password: 'x',
    });
    expect(nul.status).toBe(400);
    expect(nul.body.errors[0]?.field).toBe('email');
    const long = await service.nobody.ask<{ errors: { field: string }[] }>('POST', '/session', {
      email: 'a',
      password: 'x'.repeat(201),
    });
    expect(long.body.errors[0]).toEqual({ field: 'password', message: 'The password must be 200 characters or fewer' });
  });
});
