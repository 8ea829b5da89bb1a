import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ADDRESS, ALTERNATIVE, leaves, plain } from '../../api/src/report/testing/leaves.js';

/** What is printed only when there is something below it, and has nothing below it. */
const EMPTY_TITLE = /^movement\.reasons\.title$/;

/** All words of a page's body, those that are folded too. */
export const wordsOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/**
 * A page made from a report's document says every text and number of it. Of tables and pictures the page has captions of its own.
 * @param document as the service answers it
 */
export async function expectEveryText(page: Page, document: object): Promise<void> {
  const shown = plain(await wordsOf(page));
  const texts = leaves(document).filter(({ path }) => !ALTERNATIVE.test(path) && !ADDRESS.test(path));
  const explained = texts.some(({ path }) => path.startsWith('movement.reasons.rows'));
  const missing = texts.filter(
    ({ path, text }) => !shown.includes(plain(text)) && (explained || !EMPTY_TITLE.test(path)),
  );
  expect(texts.length).toBeGreaterThan(400);
  expect(missing).toEqual([]);
}
