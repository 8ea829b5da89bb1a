import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutsideFetch, type OutsideOptions } from '../../../outside/outside-fetch.js';
import { isPublicNetwork } from '../../../outside/public-network.js';
import { NameServer } from '../../../outside/testing/name-server.js';
import { OtherSite } from '../../../outside/testing/other-site.js';
import { ownCertificate } from '../../../outside/testing/own-certificate.js';
import { BadInput } from '../../../work/refusals.js';
import { FetchGuidance } from './fetch-guidance.js';

/** Stands for a public address. On Linux every 127.x.y.z is this machine. */
const publicStandIn = '127.0.0.2';
const inside = '127.0.0.1';
const certificate = ownCertificate(['www.gov.uk', 'elsewhere.example']);
const names = new NameServer();
const site = new OtherSite(certificate);
/** What an attacker would like to reach: the same port, and a certificate for the same names. */
const secret = new OtherSite(certificate);
let options: OutsideOptions;
let fetchGuidance: FetchGuidance;

const address = (path = '/government/a-page'): string => `https://www.gov.uk:${site.port}${path}`;

function fetched(text: string, maxBytes = 10_000, by = fetchGuidance): Promise<string> {
  return by.fetch(text, maxBytes).then(
    (bytes) => Buffer.from(bytes).toString(),
    (error: unknown) => {
      if (!(error instanceof BadInput)) throw error;
      expect(error.errors.map(({ field }) => field)).toEqual(['address']);
      return error.message;
    },
  );
}

beforeAll(async () => {
  await names.open();
  await site.open(publicStandIn);
  await secret.open(inside, site.port);
  options = {
    allowed: true,
    userAgent: 'best-value/1',
    resolve: names.resolve(),
    isPublic: (one) => one === publicStandIn || isPublicNetwork(one),
    port: site.port,
    ca: certificate.cert,
  };
  fetchGuidance = new FetchGuidance(new OutsideFetch(options));
  for (const server of [site, secret])
    server.pages.set('/api/content/government/a-page', (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
    );
});
beforeEach(() => {
  names.lead('www.gov.uk', [publicStandIn]);
  names.lead('elsewhere.example', [publicStandIn]);
  site.asked.length = 0;
  secret.connections = 0;
});
afterAll(async () => {
  names.close();
  await site.close();
  await secret.close();
});

describe('fetching the guidance by its address', () => {
  it('asks the Content API for the page, and for nothing else', async () => {
    expect(await fetched(address('/government/a-page?utm_source=x#part'))).toBe('{"a":1}');
    expect(site.asked).toEqual(['GET www.gov.uk /api/content/government/a-page']);
    expect(await fetched(address('/api/content/government/a-page'))).toBe('{"a":1}');
  });

  it('is refused while the service may not, before any name is looked up', async () => {
    const off = new FetchGuidance(new OutsideFetch({ ...options, allowed: false }));
    expect(await fetched(address(), 10_000, off)).toBe('This service may not reach other sites.');
    expect([site.asked, names.asked.get('www.gov.uk')]).toEqual([[], 0]);
  });

  it.each<[string, () => string, RegExp]>([
    [
      'another site',
      () => `https://elsewhere.example:${site.port}/government/a-page`,
      /only fetched from www\.gov\.uk/,
    ],
    ['this machine', () => `https://127.0.0.1:${site.port}/government/a-page`, /only fetched from www\.gov\.uk/],
    ['plain http', () => `http://www.gov.uk:${site.port}/government/a-page`, /start with https/],
    ['another port', () => 'https://www.gov.uk:8443/government/a-page', /port of its own/],
    ['a user name', () => `https://a@www.gov.uk:${site.port}/government/a-page`, /user name/],
    ['no address', () => 'the guidance', /not an address/],
    ['the site itself', () => `https://www.gov.uk:${site.port}/`, /whole site/],
    ['a page that is not there', () => address('/nothing'), /no page at this address/],
  ])('is refused for %s', async (_what, text, message) => {
    expect(await fetched(text())).toMatch(message);
    expect([secret.connections, site.asked.length <= 1]).toEqual([0, true]);
  });

  it('is refused when the name leads to a private address', async () => {
    for (const privately of [inside, '10.0.0.1', '169.254.169.254', 'fd00::1']) {
      names.lead('www.gov.uk', [privately]);
      expect(await fetched(address())).toMatch(/not on the public internet/);
    }
    expect([secret.connections, site.asked]).toEqual([0, []]);
  });

  it('follows a redirect on the site, and none to another', async () => {
    const leads = (from: string, to: string) =>
      site.pages.set(`/api/content/${from}`, (_request, response) => response.writeHead(301, { location: to }).end());
    leads('old', '/api/content/government/a-page');
    expect(await fetched(address('/old'))).toBe('{"a":1}');
    leads('away', `https://elsewhere.example:${site.port}/api/content/government/a-page`);
    expect(await fetched(address('/away'))).toMatch(/only fetched from/);
    leads('in', `https://${inside}:${site.port}/api/content/government/a-page`);
    expect(await fetched(address('/in'))).toMatch(/only fetched from/);
    for (const [from, to] of ['12', '23', '34', '45'].map((pair) => pair.split('')))
      leads(`${from}`, `/api/content/${to}`);
    expect(await fetched(address('/1'))).toMatch(/too many times/);
    expect(secret.connections).toBe(0);
  });

  it('is refused for more than is read', async () => {
    site.pages.set('/api/content/large', (_request, response) => response.end(Buffer.alloc(20_000)));
    expect(await fetched(address('/large'))).toMatch(/more than is read/);
  });
});
