import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SealedBundle, verifyBundle } from '@best-value/model';
import { pdfText } from '../report/pdf/checking/pdf-text.js';
import { YearToSign } from '../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../testing/answers.js';
import type { Browser } from '../testing/spec-service.js';
import type { MembersPageView } from './members-page.view.js';
import { PublishedLimits } from './read-published/published-limits.js';
import type { PublishedView } from './read-published/published.view.js';

const canary = 'CANARYEXEMPT the price of the contract';
const control = 'CANARYPUBLIC the doors are open';

describe("the members' page", () => {
  let year: YearToSign;
  let clerk: Browser;
  const page = '/published/northford/2026-27';

  beforeAll(async () => {
    year = await YearToSign.start();
    clerk = (await year.service.person(year.council, 'Clerk', ['democratic-services'])).browser;
    const { browser } = year.lead;
    const write = (theme: string, narrative: string, classification: object) =>
      browser.ask('PUT', `${year.address}/themes/${theme}/narrative`, { narrative, classification }, 2);
    expect((await write('culture', canary, exempt)).status).toBe(200);
    expect((await write('governance', control, publicly)).status).toBe(200);
  });
  afterAll(() => year.stop());

  const visitor = <Body = PublishedView & Problem>(path = page) => year.service.nobody.ask<Body>('GET', path);
  const choose = (method: 'POST' | 'DELETE', who: Browser) =>
    who.ask<MembersPageView & Problem>(method, `${year.address}/published`, method === 'POST' ? {} : undefined);

  it('cannot be opened before anything is sealed', async () => {
    const refused = await choose('POST', clerk);
    expect([refused.status, refused.body.because?.map(({ code }) => code)]).toEqual([409, ['wrong-state']]);
    expect((await visitor()).status).toBe(404);
    await year.agree();
    await year.signAll();
    expect((await year.lead.browser.ask('POST', `${year.address}/seal`, {})).status).toBe(201);
  });

  it('is closed until the council opens it, and answers then as what never was', async () => {
    const closed = await visitor();
    const { body: state } = await clerk.ask<MembersPageView>('GET', `${year.address}/published`);
    expect(state).toEqual({ open: false, openedAt: null, openedBy: null, edition: 1, path: page });
    const never = [];
    for (const path of [page.replace('northford', 'nowhere'), page.replace('2026', '2025').replace('27', '26')])
      never.push(await visitor(path));
    const said = ({ status, body }: typeof closed) => ({ status, ...body, instance: '', requestId: '' });
    expect(closed.status).toBe(404);
    for (const answer of never) expect(said(answer)).toEqual(said(closed));
    for (const path of ['/1', '/1/pdf', '/1/bundle']) expect((await visitor(`${page}${path}`)).status).toBe(404);
  });

  it('is opened by those who publish alone', async () => {
    expect((await choose('POST', year.reader)).status).toBe(403);
    expect((await choose('POST', year.chief.browser)).status).toBe(403);
    expect((await choose('POST', year.stranger)).status).toBe(404);
    expect((await choose('POST', year.service.nobody.in('northford'))).status).toBe(401);
    expect((await visitor()).status).toBe(404);
    const { status, body } = await choose('POST', clerk);
    expect([status, body.open, body.openedBy]).toEqual([200, true, 'Clerk']);
    expect((await choose('POST', year.lead.browser)).body.openedBy).toBe('Clerk');
    expect((await choose('DELETE', year.reader)).status).toBe(403);
    expect((await choose('DELETE', year.stranger)).status).toBe(404);
    const { rows } = await year.superuser.query(
      `select act, person_name, after from audit_entry where act like '%members-page'`,
    );
    expect(rows).toEqual([{ act: 'open-members-page', person_name: 'Clerk', after: { open: true } }]);
  });

  it('gives everybody the sealed public text, and nothing that is not public in any byte', async () => {
    const { status, body, headers } = await visitor();
    expect([status, body.edition, body.newest, body.reason]).toEqual([200, 1, 1, null]);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body.document.audience).toBe('public');
    const file = await visitor<Buffer>(`${page}/1/pdf`);
    expect(createHash('sha256').update(file.body).digest('hex')).toBe(body.pdf.sha256);
    const bundle = await visitor<SealedBundle>(`${page}/1/bundle`);
    const hash = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));
    expect((await verifyBundle(bundle.body, new Uint8Array(file.body), hash, body.seal)).findings).toEqual([]);
    const texts = [JSON.stringify(body), JSON.stringify(bundle.body), (await pdfText(file.body)).join(' ')];
    for (const text of texts) {
      expect(text).not.toMatch(/CANARYEXEMPT|CANARYAPPROVAL/);
      expect(text).toContain('CANARYPUBLIC');
    }
    const restricted = await year.lead.browser.ask('GET', `${year.address}/seals/1/restricted-bundle`);
    expect(JSON.stringify(restricted.body)).toContain('CANARYEXEMPT');
    expect((await visitor(`${page}/1/restricted-bundle`)).status).toBe(404);
  });

  it('is not sent again while it is what the reader has', async () => {
    const { headers } = await visitor();
    const ask = (known: string) =>
      year.service.app
        .getHttpAdapter()
        .getInstance()
        .inject({ url: `/api${page}`, headers: { 'if-none-match': known } });
    const again = await ask(String(headers['etag']));
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await ask('"another"')).statusCode).toBe(200);
  });

  it('shows the newest edition, and keeps the one before it with a notice', async () => {
    const { body } = await year.lead.browser.ask<{ revision: number }>('GET', year.address);
    const revised = await year.lead.browser.ask('POST', `${year.address}/revise`, { reason: 'A slip' }, body.revision);
    expect(revised.status).toBe(200);
    // What is being written anew is nobody's but the team's.
    expect((await visitor()).body).toMatchObject({ edition: 1, newest: 1 });
    await year.agree();
    await year.signAll();
    expect((await year.lead.browser.ask('POST', `${year.address}/seal`, {})).status).toBe(201);
    expect((await visitor()).body).toMatchObject({ edition: 2, newest: 2, reason: 'A slip' });
    expect((await visitor(`${page}/1`)).body).toMatchObject({ edition: 1, newest: 2, reason: null });
    for (const edition of ['3', '0', 'x', '1e1']) expect((await visitor(`${page}/${edition}`)).status).toBe(404);
  });

  it('is closed at once for everybody', async () => {
    const { headers } = await visitor();
    expect((await choose('DELETE', year.lead.browser)).body.open).toBe(false);
    expect((await choose('DELETE', year.lead.browser)).status).toBe(200);
    for (const path of ['', '/1', '/2', '/2/pdf', '/2/bundle'])
      expect((await visitor(`${page}${path}`)).status).toBe(404);
    const known = { 'if-none-match': String(headers['etag']) };
    const server = year.service.app.getHttpAdapter().getInstance();
    expect((await server.inject({ url: `/api${page}`, headers: known })).statusCode).toBe(404);
    const { rows } = await year.superuser.query(`select act from audit_entry where act = 'close-members-page'`);
    expect(rows).toHaveLength(1);
  });

  it('is bounded for one address', async () => {
    const limits = year.service.app.get(PublishedLimits);
    for (let n = 0; n < 600; n++) limits.count('somebody');
    expect(() => limits.count('somebody')).toThrow('Too many tries');
    expect((await visitor()).status).toBe(404);
  });
});
