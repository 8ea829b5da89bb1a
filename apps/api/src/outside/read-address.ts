import { FetchProblem } from './fetch-problem.js';

/** Longer ones are not links that people follow. */
const LONGEST = 2048;

/**
 * The address, if it may be opened as far as can be seen from it alone: https, no user name, no port of its own. URL itself writes the
 * odd forms of IPv4 (`0x7f.1`, `2130706433`, `127.1`) as four numbers, so that what is checked later is what is connected to.
 * @param port the only one that is opened; 443 but in specifications
 * @throws FetchProblem
 */
export function readAddress(text: string, port = 443, base?: URL): URL {
  const url = text.length <= LONGEST ? URL.parse(text, base?.href) : null;
  if (url === null || url.hostname === '') throw new FetchProblem('not-an-address');
  if (url.protocol !== 'https:') throw new FetchProblem('not-https');
  if (url.username !== '' || url.password !== '') throw new FetchProblem('names-a-person');
  if (portOf(url) !== port) throw new FetchProblem('other-port');
  // What comes after # is for the reader's browser.
  url.hash = '';
  return url;
}

export function portOf({ port }: URL): number {
  return port === '' ? 443 : Number(port);
}

/** The name or the bare IP address, without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
