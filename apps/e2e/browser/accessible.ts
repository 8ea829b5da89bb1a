import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Axe finds nothing, nothing is wider than the window, and the page has one heading of level 1 and a title of its own. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).setLegacyMode(true).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }));
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  const seen = { state, found, tooWide: await tooWide(page), headings: headings.length };
  expect(seen).toEqual({ state, found: [], tooWide: [], headings: 1 });
  expect(await page.title()).toMatch(/^.+ - Best Value self-assessment$/);
}

/** What makes the page scroll sideways: the outermost elements that stick out, or nothing. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { body, documentElement: root } = globalThis.document;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element: Pick<typeof body, 'getBoundingClientRect'>) =>
      element.getBoundingClientRect().right > root.clientWidth + 1;
    const culprits = [...body.querySelectorAll('main *')].filter(
      (element) => sticksOut(element) && ![...element.children].some(sticksOut),
    );
    return [
      `${root.scrollWidth - root.clientWidth} pixels`,
      ...culprits.map((element) => element.outerHTML.slice(0, 160)),
    ];
  });
}
