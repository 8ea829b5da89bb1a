import type { IncomingMessage } from 'node:http';
import { asProblem, pinnedRequest } from './pinned-request.js';
import { FetchProblem } from './fetch-problem.js';
import { isPublicNetwork } from './public-network.js';
import { hostOf, readAddress } from './read-address.js';
import { resolveAsTheMachine, resolvePublic, type Resolve } from './resolve-public.js';

/** How the outside is reached. Only specifications give more than the first two. */
export interface OutsideOptions {
  /** Whether other sites may be reached at all. */
  readonly allowed: boolean;
  /** Says who asks, with an address where more can be read. */
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly isPublic?: (address: string) => boolean;
  readonly port?: number;
  readonly ca?: string;
}

export interface FetchOptions {
  readonly method: 'HEAD' | 'GET';
  /** For the name, all redirects and the whole body together. */
  readonly timeoutMs: number;
  /** Of the body; 0 reads none of it. */
  readonly maxBytes: number;
  /** Content types that are asked for. */
  readonly accept?: string;
  /** The only sites that may be asked, redirects included; without it, any. */
  readonly hosts?: readonly string[];
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/** An answer of another site, whatever its status. */
export interface Fetched {
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly address: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const MOST_REDIRECTS = 3;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Opens addresses that people wrote, so that none can be turned against the network this service stands in: https only,
 * the name looked up once and only public addresses connected to, the same for each redirect, bounded in time, size and hops. It sends no
 * cookie, no credential and no address of the page that asks.
 */
export class OutsideFetch {
  constructor(private readonly options: OutsideOptions) {}

  get allowed(): boolean {
    return this.options.allowed;
  }

  /** @throws FetchProblem */
  async fetch(text: string, asked: FetchOptions): Promise<Fetched> {
    if (!this.options.allowed) throw new FetchProblem('switched-off');
    const time = AbortSignal.timeout(asked.timeoutMs);
    const signal = asked.signal ? AbortSignal.any([time, asked.signal]) : time;
    const { port } = this.options;
    let url = readAddress(text, port);
    for (let hops = 0; ; hops += 1) {
      // Before the name is even looked up.
      if (asked.hosts && !asked.hosts.includes(url.hostname)) throw new FetchProblem('other-site');
      const answer = await this.request(url, asked, signal);
      const onward = redirects.has(answer.statusCode ?? 0) ? answer.headers.location : undefined;
      if (onward === undefined) return await this.read(url, answer, asked, signal);
      answer.destroy();
      if (hops === MOST_REDIRECTS) throw new FetchProblem('too-many-redirects');
      url = readAddress(onward, port, url);
    }
  }

  private async request(url: URL, { method, accept = '*/*' }: FetchOptions, signal: AbortSignal) {
    const { resolve = resolveAsTheMachine, isPublic = isPublicNetwork, userAgent, ca } = this.options;
    const addresses = await unlessAborted(resolvePublic(hostOf(url), resolve, isPublic), signal);
    const headers = { 'user-agent': userAgent, accept, 'accept-encoding': 'identity', connection: 'close' };
    return pinnedRequest({ url, method, addresses, headers, signal, ...(ca === undefined ? {} : { ca }) });
  }

  private async read(url: URL, answer: IncomingMessage, asked: FetchOptions, signal: AbortSignal): Promise<Fetched> {
    const { 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = answer.headers;
    const fetched = { status: answer.statusCode ?? 0, address: url.href, contentType };
    if (asked.maxBytes === 0 || asked.method === 'HEAD') {
      answer.destroy();
      return { ...fetched, body: new Uint8Array() };
    }
    try {
      // What unpacks to a thousand times its size is not read at all.
      if (encoding !== 'identity') throw new FetchProblem('encoded');
      return { ...fetched, body: await bounded(answer, asked.maxBytes) };
    } catch (error) {
      throw asProblem(error, signal);
    } finally {
      answer.destroy();
    }
  }
}

/** A connection that breaks off throws, and is not taken for a short page. */
async function bounded(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new FetchProblem('too-large');
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** A name server that does not answer must not outlast the time allowed. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(new FetchProblem('too-slow'));
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
