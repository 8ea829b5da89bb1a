import type { Page } from 'playwright-core';

/**
 * Calls the service from a page, with the page's own sign-in: for what a journey needs and is not about.
 * @param path below /api
 * @param revision the one last seen, where something is changed
 */
export async function call<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  body?: object,
  revision?: number,
): Promise<T> {
  const answer = await page.evaluate(
    async ([asked, address, text, seen]) => {
      const headers: Record<string, string> = {};
      if (text !== null) headers['content-type'] = 'application/json';
      if (seen !== null) headers['if-match'] = `"${seen}"`;
      const response = await fetch(address, { method: asked, headers, ...(text === null ? {} : { body: text }) });
      return { status: response.status, text: await response.text() };
    },
    [method, `/api${path}`, body === undefined ? null : JSON.stringify(body), revision ?? null] as const,
  );
  if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
  return (answer.text === '' ? null : JSON.parse(answer.text)) as T;
}
