import { BlockList, isIP } from 'node:net';
import { StartProblem } from './start-problem.js';

/** What the service is for on this machine. */
export type Mode = 'demo' | 'production';

/** @throws StartProblem unless a whole number from 0 to 65535 */
export function readPort(value: string | undefined): number {
  if (value === undefined) return 3000;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) {
    throw new StartProblem(`PORT must be a whole number from 0 to 65535, but it is "${value}".`);
  }
  return Number(value);
}

/** @throws StartProblem unless an IP address or a host name */
export function readHost(value: string | undefined): string {
  if (value === undefined) return '127.0.0.1';
  if (isIP(value) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) {
    throw new StartProblem(`HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0, but it is "${value}".`);
  }
  return value;
}

/** The value is never repeated in a message: it holds a password. @throws StartProblem unless postgres://…/database */
export function readDatabaseUrl(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = URL.parse(value);
  const scheme = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  if (url === null || !scheme || url.hostname === '' || url.pathname.length < 2) {
    throw new StartProblem(
      'DATABASE_URL must look like postgres://user:password@host:5432/database (write special characters in the password as %-codes).',
    );
  }
  return value;
}

/**
 * Demo is the default only where nothing real can be: on the embedded database and without NODE_ENV=production.
 * @throws StartProblem for another word, or for demo on a machine that says it is production
 */
export function readMode(value: string | undefined, nodeEnv: string | undefined, outsideDatabase: boolean): Mode {
  const saysProduction = nodeEnv === 'production';
  if (value === undefined) return saysProduction || outsideDatabase ? 'production' : 'demo';
  if (value !== 'demo' && value !== 'production') {
    throw new StartProblem(`MODE must be demo or production, but it is "${value}".`);
  }
  if (value === 'demo' && saysProduction) {
    throw new StartProblem('MODE=demo makes invented councils, so it cannot be used with NODE_ENV=production.');
  }
  return value;
}

/** @throws StartProblem unless https://host[:port] (plain http only for this machine) with nothing after it */
export function readPublicAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = URL.parse(value);
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  const scheme = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  const bare = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url === null || !scheme || !bare) {
    throw new StartProblem(
      `PUBLIC_ADDRESS must be the service's address and nothing after it, such as https://best-value.example, but it is "${value}".`,
    );
  }
  return url.origin;
}

/** @throws StartProblem unless `true` or `false` */
export function readOutboundFetch(value: string | undefined): boolean {
  if (value === undefined) return false;
  if (value !== 'true' && value !== 'false') {
    throw new StartProblem(`OUTBOUND_FETCH must be true or false, but it is "${value}".`);
  }
  return value === 'true';
}

/** @throws StartProblem unless a comma-separated list of IP addresses or ranges such as 10.0.0.0/8 */
export function readProxies(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  const entries = value.split(',').map((entry) => entry.trim());
  const wrong = entries.find((entry) => !isAddressOrRange(entry));
  if (wrong !== undefined) {
    throw new StartProblem(
      `TRUSTED_PROXIES must be IP addresses or ranges separated by commas, such as 10.0.0.0/8, but it contains "${wrong}".`,
    );
  }
  return entries;
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  if (!/^\d{1,3}$/.test(prefix)) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
    return true;
  } catch {
    return false;
  }
}
