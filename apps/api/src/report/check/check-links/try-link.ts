import { FetchProblem } from '../../../outside/fetch-problem.js';
import type { OutsideFetch } from '../../../outside/outside-fetch.js';

/** What a link answered, or why it did not. */
export interface Tried {
  readonly status: number | null;
  readonly problem: string | null;
}

const TIMEOUT_MS = 10_000;

/** A site that asks to be left alone is not asked a second time. */
const TOO_MANY_REQUESTS = 429;

/**
 * Opens a link as gently as can be: for its headers first, and only where a site answers that with a fault, as a page whose text is not read.
 * @throws unknown what is no problem of the link
 */
export async function tryLink(outside: OutsideFetch, address: string, signal: AbortSignal): Promise<Tried> {
  const ask = async (method: 'HEAD' | 'GET'): Promise<Tried> => {
    try {
      const { status } = await outside.fetch(address, { method, timeoutMs: TIMEOUT_MS, maxBytes: 0, signal });
      return { status, problem: null };
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      return { status: null, problem: error.message };
    }
  };
  const head = await ask('HEAD');
  const { status } = head;
  if (status === null || status < 400 || status === TOO_MANY_REQUESTS || signal.aborted) return head;
  // Many sites do not know HEAD, and say 403, 404, 405 or 501 to it.
  return ask('GET');
}
