import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchProblem } from './fetch-problem.js';

/** Where a name leads: IP addresses. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** As the machine itself would: its DNS, and its file of hosts. */
export const resolveAsTheMachine: Resolve = async (name) => {
  const found = await lookup(name, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/** A name with more is not one site's. */
const MOST = 16;

/**
 * Looks a name up once. All that it leads to must be public: a name that leads to a public and a private address would be
 * connected to either. The answer is what is connected to, so a name server that answers otherwise a moment later is not asked again.
 * @param host a name or an IP address
 * @throws FetchProblem
 */
export async function resolvePublic(
  host: string,
  resolve: Resolve,
  isPublic: (address: string) => boolean,
): Promise<readonly string[]> {
  const found = isIP(host) > 0 ? [host] : await resolve(host).catch(() => []);
  if (found.length === 0) throw new FetchProblem('no-such-name');
  if (found.length > MOST || !found.every(isPublic)) throw new FetchProblem('not-public');
  return found;
}
