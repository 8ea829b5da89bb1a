import type { LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { BlockList, isIP, type LookupFunction, type Socket } from 'node:net';
import { FetchProblem } from './fetch-problem.js';
import { hostOf, portOf } from './read-address.js';

export interface PinnedRequest {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  /** The only addresses that are connected to, whatever the name leads to by now. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Certificate authorities instead of the machine's. */
  readonly ca?: string;
}

/** More than any site needs to say about its answer. */
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * One request over a connection of its own, to addresses that were checked before. No redirect is followed, no proxy of the
 * environment used, no connection taken from another request. The body is not read.
 * @throws FetchProblem
 */
export async function pinnedRequest(asked: PinnedRequest): Promise<IncomingMessage> {
  const { url, method, headers, signal, ca } = asked;
  const host = hostOf(url);
  const outgoing = request({
    host,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    method,
    headers,
    signal,
    // An agent of its own, which knows of no proxy and keeps nothing open.
    agent: new Agent({ keepAlive: false, maxSockets: 1 }),
    lookup: pinned(asked.addresses),
    // A name is asked of the site; an IP address cannot be.
    servername: isIP(host) > 0 ? '' : host.replace(/\.$/, ''),
    maxHeaderSize: MAX_HEADER_BYTES,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    ...(ca === undefined ? {} : { ca }),
  });
  return new Promise((resolve, reject) => {
    outgoing.on('error', (error) => reject(asProblem(error, signal)));
    outgoing.on('response', (answer) => {
      // The lookup is the fence; this finds out if it were ever gone round.
      if (isOneOf(asked.addresses, answer.socket)) return resolve(answer);
      answer.destroy();
      reject(new FetchProblem('not-public'));
    });
    outgoing.end();
  });
}

function pinned(addresses: readonly string[]): LookupFunction {
  const known: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, { all }, answer) => {
    const [first] = known;
    if (all) answer(null, known);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** Whether the other end is one of these addresses, however IPv6 is written. */
function isOneOf(addresses: readonly string[], { remoteAddress = '' }: Socket): boolean {
  const list = new BlockList();
  for (const address of addresses) list.addAddress(address, familyOf(address));
  return isIP(remoteAddress) > 0 && list.check(remoteAddress, familyOf(remoteAddress));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

/** What went wrong, without the addresses and ports that Node names. */
export function asProblem(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof FetchProblem) return error;
  if (signal.aborted) return new FetchProblem('too-slow');
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchProblem('too-large');
  const ofCertificate = /CERT|SIGNED|ISSUER|VERIFY|ALTNAME/.test(code);
  return new FetchProblem(ofCertificate ? 'certificate' : 'unreachable');
}
