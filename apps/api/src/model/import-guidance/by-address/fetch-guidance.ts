import { HttpException, Injectable } from '@nestjs/common';
import { FetchProblem, type FetchProblemCode } from '../../../outside/fetch-problem.js';
import { OutsideFetch } from '../../../outside/outside-fetch.js';
import { BadInput } from '../../../work/refusals.js';

/** The sites that publish the guidance. */
export const guidanceSites: readonly string[] = ['www.gov.uk'];

const timeoutMs = 15_000;
const contentApi = '/api/content';

/** What is no fault of the address: the site is known. */
const notNow: ReadonlySet<FetchProblemCode> = new Set(['no-such-name', 'too-slow', 'unreachable']);

/** Fetches a page of guidance by its address: what the Content API has of it, and from no other site than those that publish it. */
@Injectable()
export class FetchGuidance {
  constructor(private readonly outside: OutsideFetch) {}

  get allowed(): boolean {
    return this.outside.allowed;
  }

  /** @param maxBytes of the answer @throws BadInput naming `address`; HttpException 503 when the site does not answer */
  async fetch(address: string, maxBytes: number): Promise<Uint8Array> {
    const url = URL.parse(address.trim());
    if (url === null)
      throw wrongAddress('This is not an address. Copy it from the browser, with https:// at its beginning');
    if (url.pathname === '/')
      throw wrongAddress('This is the address of a whole site. Enter that of the guidance’s own page');
    if (!url.pathname.startsWith(`${contentApi}/`)) url.pathname = `${contentApi}${url.pathname}`;
    url.search = '';
    try {
      const asked = { method: 'GET', timeoutMs, maxBytes, accept: 'application/json', hosts: guidanceSites } as const;
      const { status, body } = await this.outside.fetch(url.href, asked);
      if (status !== 200) throw wrongAddress(answered(status));
      return body;
    } catch (error) {
      if (!(error instanceof FetchProblem)) throw error;
      if (notNow.has(error.code))
        throw new HttpException(`${error.message} Save the page from your browser and bring the file in.`, 503);
      throw wrongAddress(
        error.code === 'other-site' ? `The guidance is only fetched from ${guidanceSites.join(', ')}` : error.message,
      );
    }
  }
}

function answered(status: number): string {
  if (status === 404 || status === 410) return 'The site has no page at this address';
  return `The site answered that it cannot give the page now (${status}). Save the page from your browser and bring the file in`;
}

function wrongAddress(message: string): BadInput {
  return new BadInput([{ field: 'address', message }]);
}
