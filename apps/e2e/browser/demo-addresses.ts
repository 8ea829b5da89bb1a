import type { Page } from 'playwright-core';

export const marlbrook = '/councils/marlbrook';
export const eastmere = '/councils/eastmere';
/** The demo's half-done year and its newest finished one. */
export const openYear = `${marlbrook}/assessments/2026-27`;
export const finalYear = `${marlbrook}/assessments/2025-26`;

/**
 * Reads JSON of the service with the page's own sign-in.
 * @param path below /api
 */
export async function readJson<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (from) => (await fetch(from)).json(), `/api${path}`) as Promise<T>;
}

/** The address of some item of a list, for pages that have ids in their address. */
export async function firstOf(page: Page, list: string): Promise<string> {
  return (await firstItem(page, list)).address;
}

/** Some item of a list: its address and what its page is called. */
export async function firstItem(page: Page, list: string): Promise<{ address: string; name: string }> {
  const { items } = await readJson<{ items: { id: string; title?: string; name?: string }[] }>(page, list);
  const item = items[0];
  if (item === undefined) throw new Error(`${list} is empty.`);
  return { address: `${list.split('?')[0]}/${item.id}`, name: item.title ?? item.name ?? '' };
}
