import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { FetchProblem } from './fetch-problem.js';
import { OutsideFetch, type FetchOptions, type OutsideOptions } from './outside-fetch.js';
import { isPublicNetwork } from './public-network.js';
import { NameServer } from './testing/name-server.js';
import { OtherSite } from './testing/other-site.js';
import { ownCertificate } from './testing/own-certificate.js';

/** Stands for a public address: nothing else that is not public is let through. On Linux every 127.x.y.z is this machine. */
const publicStandIn = '127.0.0.2';
const inside = '127.0.0.1';

const certificate = ownCertificate([
  'public.example',
  'inside.example',
  'two-faced.example',
  'silent.example',
  'mixed.example',
]);
const names = new NameServer();
const site = new OtherSite(certificate);
/** What an attacker would like to reach; it has the same port and a certificate for the same names. */
const secret = new OtherSite(certificate);
let outside: OutsideFetch;
let options: OutsideOptions;

const get: FetchOptions = { method: 'GET', timeoutMs: 4000, maxBytes: 10_000 };

function address(path = '/', name = 'public.example'): string {
  return `https://${name}:${site.port}${path}`;
}

async function problem(text: string, asked: Partial<FetchOptions> = {}, by = outside): Promise<string> {
  return by.fetch(text, { ...get, ...asked }).then(
    ({ status }) => `answered ${status}`,
    (error: unknown) => {
      if (!(error instanceof FetchProblem)) throw error;
      return error.code;
    },
  );
}

beforeAll(async () => {
  await names.open();
  await site.open(publicStandIn);
  await secret.open(inside, site.port);
  options = {
    allowed: true,
    userAgent: 'best-value/1 (+https://best-value.example)',
    resolve: names.resolve(),
    isPublic: (one) => one === publicStandIn || isPublicNetwork(one),
    port: site.port,
    ca: certificate.cert,
  };
  outside = new OutsideFetch(options);
  for (const server of [site, secret])
    server.pages.set('/', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('Here'),
    );
});

beforeEach(() => {
  names.lead('public.example', [publicStandIn]);
  names.lead('inside.example', [inside]);
  site.asked.length = 0;
  secret.asked.length = 0;
  secret.connections = 0;
  site.connections = 0;
});

afterAll(async () => {
  names.close();
  await site.close();
  await secret.close();
});

/** Nothing came near the server inside: not even a connection was opened. */
function nothingGotIn(): void {
  expect([secret.connections, secret.asked]).toEqual([0, []]);
}

describe('opening an address outside', () => {
  it('answers with the page, its type and where it came from', async () => {
    const { body, ...rest } = await outside.fetch(address('/#part'), get);
    expect(rest).toEqual({ status: 200, address: address(), contentType: 'text/plain' });
    expect(Buffer.from(body).toString()).toBe('Here');
    expect(site.asked).toEqual(['GET public.example /']);
  });

  it('says who asks, and nothing of whoever is signed in', async () => {
    await outside.fetch(address(), get);
    expect(site.headers).toEqual({
      host: `public.example:${site.port}`,
      'user-agent': 'best-value/1 (+https://best-value.example)',
      accept: '*/*',
      'accept-encoding': 'identity',
      connection: 'close',
    });
  });

  it('answers with a status that is no success as it is', async () => {
    expect(await outside.fetch(address('/nothing'), { ...get, method: 'HEAD', maxBytes: 0 })).toMatchObject({
      status: 404,
    });
  });

  it('does nothing at all while it is switched off', async () => {
    expect(await problem(address(), {}, new OutsideFetch({ ...options, allowed: false }))).toBe('switched-off');
    expect([names.asked.get('public.example'), site.connections]).toEqual([0, 0]);
  });
});

describe('an address is refused', () => {
  it.each<[string, string, string]>([
    ['that is plain http', 'http://public.example/', 'not-https'],
    ['of a file', 'file:///etc/passwd', 'not-an-address'],
    ['of another protocol', 'ftp://public.example/', 'not-https'],
    ['of a script', 'javascript:alert(1)', 'not-an-address'],
    ['that is none', 'public.example', 'not-an-address'],
    ['that is too long', `https://public.example/${'x'.repeat(2048)}`, 'not-an-address'],
    ['of another port', 'https://public.example:22/', 'other-port'],
    ['of no name that there is', 'https://nowhere.example:PORT/', 'no-such-name'],
    ['with a user name', 'https://someone@public.example:PORT/', 'names-a-person'],
    ['with a password', 'https://:word@public.example:PORT/', 'names-a-person'],
    ['of this machine', 'https://127.0.0.1:PORT/', 'not-public'],
    ['of this machine in one number', 'https://2130706433:PORT/', 'not-public'],
    ['of this machine in hexadecimal', 'https://0x7f.1:PORT/', 'not-public'],
    ['of this machine in octal', 'https://0177.0.0.1:PORT/', 'not-public'],
    ['of this machine in full-width digits', 'https://１２７.0.0.1:PORT/', 'not-public'],
    ['of this machine in IPv6', 'https://[::1]:PORT/', 'not-public'],
    ['of this machine as IPv4 in IPv6', 'https://[::ffff:127.0.0.1]:PORT/', 'not-public'],
    ['of no machine', 'https://0.0.0.0:PORT/', 'not-public'],
    ['of a cloud’s metadata', 'https://169.254.169.254:PORT/', 'not-public'],
    ['whose name leads to this machine', 'https://inside.example:PORT/', 'not-public'],
    ['whose name leads to this machine, with a final stop', 'https://inside.example.:PORT/', 'not-public'],
  ])('%s', async (_what, text, code) => {
    expect(await problem(text.replace('PORT', String(site.port)))).toBe(code);
    nothingGotIn();
    expect(site.connections).toBe(0);
  });

  it.each([
    ['10.0.0.1'],
    ['100.64.0.1'],
    ['172.16.0.1'],
    ['192.168.0.1'],
    ['169.254.169.254'],
    ['224.0.0.1'],
    ['::1'],
    ['::ffff:7f00:1'],
    ['fd00::1'],
    ['fe80::1'],
    ['2002:7f00:1::'],
    ['64:ff9b::7f00:1'],
  ])('whose name leads to %s', async (leadsTo) => {
    names.lead('mixed.example', [leadsTo]);
    expect(await problem(address('/', 'mixed.example'))).toBe('not-public');
    names.lead('mixed.example', [publicStandIn, leadsTo]);
    expect(await problem(address('/', 'mixed.example'))).toBe('not-public');
    expect(site.connections).toBe(0);
    nothingGotIn();
  });
});

describe('a name that leads elsewhere a moment later', () => {
  it('is looked up once: the connection goes to what was checked', async () => {
    names.lead('two-faced.example', [publicStandIn], [inside]);
    expect(await problem(address('/', 'two-faced.example'))).toBe('answered 200');
    expect([site.asked, names.asked.get('two-faced.example')]).toEqual([['GET two-faced.example /'], 1]);
    nothingGotIn();
  });

  it('is refused when a redirect has it looked up again', async () => {
    names.lead('two-faced.example', [publicStandIn], [inside]);
    site.pages.set('/again', (_request, response) => response.writeHead(302, { location: '/' }).end());
    expect(await problem(address('/again', 'two-faced.example'))).toBe('not-public');
    nothingGotIn();
  });
});

describe('a redirect', () => {
  function leads(from: string, to: string, status = 302): void {
    site.pages.set(from, (_request, response) => response.writeHead(status, { location: to }).end());
  }

  it.each([301, 302, 303, 307, 308])('with %d is followed, also to a path', async (status) => {
    leads('/on', '/', status);
    expect((await outside.fetch(address('/on'), get)).address).toBe(address());
  });

  it('is followed three times, and not a fourth time', async () => {
    for (const [from, to] of ['12', '23', '34', '45'].map((pair) => pair.split(''))) leads(`/${from}`, `/${to}`);
    site.pages.set('/4', (_request, response) => response.end('There'));
    expect(await problem(address('/1'))).toBe('answered 200');
    leads('/4', '/5');
    expect(await problem(address('/1'))).toBe('too-many-redirects');
    expect(site.asked.at(-1)).toBe('GET public.example /4');
  });

  it.each<[string, () => string, string]>([
    ['plain http', () => `http://public.example:${site.port}/`, 'not-https'],
    ['this machine', () => `https://127.0.0.1:${site.port}/`, 'not-public'],
    ['a name of this machine', () => address('/', 'inside.example'), 'not-public'],
    ['another port', () => 'https://public.example:8443/', 'other-port'],
    ['a user name', () => `https://a:b@public.example:${site.port}/`, 'names-a-person'],
    ['a script', () => 'data:text/html,x', 'not-an-address'],
    ['a place without its protocol', () => `//inside.example:${site.port}/`, 'not-public'],
  ])('to %s is refused', async (_what, to, code) => {
    leads('/away', to());
    expect(await problem(address('/away'))).toBe(code);
    nothingGotIn();
  });

  it('without a place is an answer like any other', async () => {
    site.pages.set('/nowhere', (_request, response) => response.writeHead(302).end());
    expect(await problem(address('/nowhere'))).toBe('answered 302');
  });
});

describe('an answer is bounded', () => {
  it('in size, when it says how long it is', async () => {
    site.pages.set('/long', (_request, response) => response.end(Buffer.alloc(10_001)));
    expect(await problem(address('/long'))).toBe('too-large');
    site.pages.set('/full', (_request, response) => response.end(Buffer.alloc(10_000)));
    expect((await outside.fetch(address('/full'), get)).body).toHaveLength(10_000);
  });

  it('in size, when it does not, and no more of it is read', async () => {
    let sent = 0;
    site.pages.set('/endless', (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(4096))) sent += 4096;
      };
      response.on('drain', more);
      more();
    });
    expect(await problem(address('/endless'))).toBe('too-large');
    expect(sent).toBeLessThan(4_000_000);
  });

  it('in size of its headers', async () => {
    site.pages.set('/heads', (_request, response) => response.writeHead(200, { 'x-more': 'x'.repeat(20_000) }).end());
    expect(await problem(address('/heads'))).toBe('too-large');
  });

  it('by reading nothing of it where nothing is asked for', async () => {
    site.pages.set('/long', (_request, response) => response.end(Buffer.alloc(1_000_000)));
    expect((await outside.fetch(address('/long'), { ...get, maxBytes: 0 })).body).toHaveLength(0);
  });

  it('by refusing what is compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    site.pages.set('/bomb', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(await problem(address('/bomb'))).toBe('encoded');
  });

  it('in time, before it begins and while it comes', async () => {
    site.pages.set('/never', () => undefined);
    expect(await problem(address('/never'), { timeoutMs: 300 })).toBe('too-slow');
    site.pages.set('/drops', (_request, response) => {
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problem(address('/drops'), { timeoutMs: 600 })).toBe('too-slow');
  });

  it('in time over all its redirects together', async () => {
    for (const [from, to] of ['67', '78', '89'].map((pair) => pair.split('')))
      site.pages.set(`/${from}`, (_request, response) => {
        setTimeout(() => response.writeHead(302, { location: `/${to}` }).end(), 250);
      });
    expect(await problem(address('/6'), { timeoutMs: 600 })).toBe('too-slow');
  });

  it('in time when no name server answers', async () => {
    names.silent.add('silent.example');
    expect(await problem(address('/', 'silent.example'), { timeoutMs: 300 })).toBe('too-slow');
  });

  it('by whoever no longer wants it', async () => {
    site.pages.set('/never', () => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await problem(address('/never'), { signal: stop.signal })).toBe('too-slow');
  });

  it('by its end: one that broke off is not taken for a short one', async () => {
    site.pages.set('/broken', (_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('Half', () => response.destroy());
    });
    expect(await problem(address('/broken'))).toBe('unreachable');
  });
});

describe('a site that is not what it says', () => {
  it('is refused when nobody vouches for its certificate', async () => {
    expect(await problem(address(), {}, new OutsideFetch({ ...options, ca: ownCertificate(['x.example']).cert }))).toBe(
      'certificate',
    );
    expect(site.asked).toEqual([]);
  });

  it('is refused when its certificate is for another name', async () => {
    names.lead('other.example', [publicStandIn]);
    expect(await problem(address('/', 'other.example'))).toBe('certificate');
    expect(await problem(`https://${publicStandIn}:${site.port}/`)).toBe('certificate');
    expect(site.asked).toEqual([]);
  });

  it('is refused when it speaks no TLS, or nothing listens', async () => {
    const plain = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('HTTP/1.1 200 OK\r\n\r\n'),
    );
    await new Promise<void>((resolve) => plain.listen(0, publicStandIn, resolve));
    const { port } = plain.address() as AddressInfo;
    const there = new OutsideFetch({ ...options, port });
    expect(await problem(`https://public.example:${port}/`, {}, there)).toBe('unreachable');
    await new Promise((resolve) => plain.close(resolve));
    expect(await problem(`https://public.example:${port}/`, {}, there)).toBe('unreachable');
  });

  it('is told apart in words that name nothing of this network', async () => {
    const error = await outside.fetch(address('/', 'inside.example'), get).catch((one: unknown) => one);
    expect(String(error)).toBe('Error: The address leads to a place that is not on the public internet.');
  });
});
