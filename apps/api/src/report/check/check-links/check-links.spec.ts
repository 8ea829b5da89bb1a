import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isPublicNetwork } from '../../../outside/public-network.js';
import { NameServer } from '../../../outside/testing/name-server.js';
import { OtherSite } from '../../../outside/testing/other-site.js';
import { ownCertificate } from '../../../outside/testing/own-certificate.js';
import { exempt, publicly, type Problem } from '../../../testing/answers.js';
import { type Browser, SpecService } from '../../../testing/spec-service.js';
import type { ReportCheckView } from '../../check-report/check-report.view.js';
import type { LinkChecksView, LinkCheckView } from './link-check.view.js';

/** Stands for a public address. */
const publicStandIn = '127.0.0.3';

describe('checking the links of a report', () => {
  const certificate = ownCertificate(['public.example', 'inside.example']);
  const names = new NameServer();
  const site = new OtherSite(certificate);
  let service: SpecService;
  let lead: Browser;
  let reader: Browser;
  let stranger: Browser;
  const address = '/assessments/2025-26/report';
  const ids = new Map<string, string>();
  /** Lets go of the pages that are being held. */
  let release: (() => void)[] = [];

  beforeAll(async () => {
    await names.open();
    names.lead('public.example', [publicStandIn]);
    names.lead('inside.example', ['10.0.0.1']);
    await site.open(publicStandIn);
    service = await SpecService.start({
      allowed: true,
      userAgent: 'best-value/1',
      resolve: names.resolve(),
      isPublic: (one) => one === publicStandIn || isPublicNetwork(one),
      port: site.port,
      ca: certificate.cert,
    });
    const council = await service.council('northford');
    const person = await service.person(council, 'lead', ['lead-officer']);
    lead = person.browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'lead', ['lead-officer'])).browser.in(
      'northford',
    );
    const year = { year: '2025/26', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', year)).status).toBe(201);
    await add('there', `https://public.example:${site.port}/there`);
    await add('gone', `https://public.example:${site.port}/gone`);
    await add('only by GET', `https://public.example:${site.port}/get`);
    await add('inside', `https://inside.example:${site.port}/`);
    await add('secret', `https://public.example:${site.port}/canary`, exempt);
    site.pages.set('/there', (_request, response) => response.end('Here'));
    site.pages.set('/get', (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end());
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  afterAll(async () => {
    await service.stop();
    names.close();
    await site.close();
  });

  async function add(title: string, link: string, classification: object = publicly): Promise<void> {
    const item = { kind: 'link', title, address: link, classification };
    const { body } = await lead.ask<{ id: string }>('POST', '/evidence', item);
    ids.set(title, body.id);
    const use = { evidenceId: body.id, themeKey: 'culture', criterionKey: null, stance: 'supports', shows: 'It' };
    expect((await lead.ask('POST', '/assessments/2025-26/evidence-links', use)).status).toBe(201);
  }

  async function finished(): Promise<LinkCheckView> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { body } = await reader.ask<LinkChecksView>('GET', `${address}/check-links`);
      if (body.latest?.state === 'done') return body.latest;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('The links were not all tried within 20 seconds.');
  }

  const linkProblems = async (): Promise<string[]> => {
    const { body } = await lead.ask<ReportCheckView>('GET', `${address}/check`);
    return body.problems
      .filter(({ rule }) => rule === 'dead-link')
      .map(({ severity, evidenceId, message }) =>
        [
          severity,
          [...ids].find(([, id]) => id === evidenceId)?.[0],
          message.replace(/ when it was tried on .*? \d{4}/, ''),
        ].join('; '),
      );
  };

  it('is done by nobody until it is asked for', async () => {
    const { body } = await lead.ask<LinkChecksView>('GET', `${address}/check-links`);
    expect(body).toEqual({ allowed: true, latest: null });
    expect([await linkProblems(), site.connections]).toEqual([[], 0]);
  });

  it('opens each public link once, and says which of them lead nowhere', async () => {
    const started = await lead.ask<LinkCheckView>('POST', `${address}/check-links`);
    expect([started.status, started.body]).toEqual([
      202,
      expect.objectContaining({ state: 'running', done: 0, leftOut: 0, askedBy: 'lead' }),
    ]);
    const done = await finished();
    expect(done).toMatchObject({ id: started.body.id, done: done.total, working: 2 });
    // The order of evidence is the document's.
    expect([...site.asked].sort()).toEqual(
      ['GET gone', 'GET get', 'HEAD gone', 'HEAD get', 'HEAD there']
        .map((asked) => asked.replace(' ', ' public.example /'))
        .sort(),
    );
    const own = (await linkProblems()).filter((one) => one.includes('.example'));
    expect(own.sort()).toEqual([
      `stops; gone; https://public.example:${site.port}/gone was not there (answer 404).`,
      `warns; inside; https://inside.example:${site.port}/ could not be opened. The address leads to a place that is not on the public internet.`,
    ]);
  });

  it('opens no link of what is not public', async () => {
    await lead.ask('POST', `${address}/check-links`);
    await finished();
    expect(site.asked.filter((one) => one.includes('canary'))).toEqual([]);
    expect(site.asked).not.toEqual([]);
  });

  it('is on record, and leaves the day that the draft stands for alone', async () => {
    const { body } = await lead.ask<{ items: { act: string; after: object }[] }>('GET', '/history');
    expect(body.items[0]).toMatchObject({ act: 'check-links', by: expect.objectContaining({ name: 'lead' }) });
  });

  it('is not begun twice', async () => {
    site.pages.set('/there', (_request, response) => void release.push(() => response.end('Here')));
    const [one, other] = await Promise.all([
      lead.ask<Problem>('POST', `${address}/check-links`),
      lead.ask<Problem>('POST', `${address}/check-links`),
    ]);
    expect([one.status, other.status].sort()).toEqual([202, 409]);
    expect([one, other].flatMap(({ body }) => body.because ?? []).map(({ code }) => code)).toEqual(['running']);
    for (let tries = 0; release.length === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    release.forEach((letGo) => letGo());
    release = [];
    site.pages.set('/there', (_request, response) => response.end('Here'));
    await finished();
  });

  it('is forgotten of an address that is written otherwise since', async () => {
    const id = ids.get('gone');
    const { body } = await lead.ask<{ revision: number }>('GET', `/evidence/${id}`);
    const mended = { address: `https://public.example:${site.port}/there` };
    expect((await lead.ask('PATCH', `/evidence/${id}`, mended, body.revision)).status).toBe(200);
    expect((await linkProblems()).join()).not.toContain('/gone');
  });

  it('is for those who prepare the report; others read what was found; strangers nothing', async () => {
    expect((await reader.ask('POST', `${address}/check-links`)).status).toBe(403);
    expect((await stranger.ask('POST', `${address}/check-links`)).status).toBe(404);
    expect((await stranger.ask('GET', `${address}/check-links`)).status).toBe(404);
    expect((await lead.ask('POST', '/assessments/2001-02/report/check-links')).status).toBe(404);
  });
});
