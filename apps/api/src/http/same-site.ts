import type { FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: not when a browser says it was sent by another site.
 * Both headers absent is not a browser (a command-line client carries no one else's cookie), and is allowed.
 */
export function mayChange(request: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  if (safe.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
