import { Injectable, inject } from '@angular/core';
import { SignInExpiry } from '../session/sign-in-expiry';
import { noAnswer, toApiError } from './problem';

/** What a call may carry. */
export interface CallOptions {
  body?: unknown;
  /** The revision this change is based on; sent as If-Match. */
  revision?: number;
  /** Sent as If-Match where what is agreed with is no revision: the hash of a preview. */
  match?: string;
  query?: Record<string, string | number | boolean | null | undefined>;
  signal?: AbortSignal;
  /** Let the browser finish the call after the page has gone (bodies over 60,000 characters cannot). */
  keepalive?: boolean;
  /** A 401 is an answer, not the end of the sign-in: the sign-in call itself. */
  signingIn?: boolean;
  /** How long the answer may take, where it is longer than usual. */
  timeLimitMs?: number;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const TIME_LIMIT_MS = 15_000;
const KEEPALIVE_LIMIT = 60_000;

/** Every JSON call of the web app goes through here: time limit, revisions, problem answers, ended sign-ins. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly expiry = inject(SignInExpiry);

  /**
   * Sends one call and reads its JSON answer.
   * @param path below /api, starting with a slash, already encoded (see `segment`)
   * @throws ApiError for every answer that is not 2xx and for no answer within 15 seconds
   */
  async call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
    const answer = await this.send(method, path, options);
    if (answer.status === 401 && !options.signingIn) {
      if (await this.expiry.again()) return this.call(method, path, options);
    }
    const body = await readJson(answer);
    if (!answer.ok) throw toApiError(answer.status, body, answer.headers.get('Retry-After'));
    return body as T;
  }

  private async send(method: Method, path: string, options: CallOptions): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    const body = options.body === undefined ? undefined : JSON.stringify(options.body);
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (options.revision !== undefined) headers['If-Match'] = `"${options.revision}"`;
    if (options.match !== undefined) headers['If-Match'] = `"${options.match}"`;
    const limit = AbortSignal.timeout(options.timeLimitMs ?? TIME_LIMIT_MS);
    try {
      return await fetch(`/api${path}${queryString(options.query)}`, {
        method,
        headers,
        body,
        credentials: 'same-origin',
        cache: 'no-cache',
        keepalive: options.keepalive === true && (body?.length ?? 0) < KEEPALIVE_LIMIT,
        signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw noAnswer(navigator.onLine);
    }
  }
}

/** Encodes one part of an address. */
export function segment(part: string): string {
  return encodeURIComponent(part);
}

function queryString(query: CallOptions['query']): string {
  const pairs = Object.entries(query ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return pairs.length ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : '';
}

async function readJson(answer: Response): Promise<unknown> {
  if (answer.status === 204 || !answer.headers.get('Content-Type')?.includes('json')) return null;
  return answer.json().catch(() => null);
}
