import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { marlbrook, openYear } from '../browser/demo-addresses.js';
import { focused } from '../browser/keyboard.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, openBrowser } from '../browser/visit.js';

describe('by keyboard alone', () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    seen = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  it('the first stop is a link past the menus, and it leads past them', async () => {
    await openPage(seen.page, marlbrook);
    await seen.page.keyboard.press('Tab');
    expect(await focused(seen.page)).toEqual({ tag: 'A', name: 'Skip to main content', seen: true });
    await seen.page.keyboard.press('Enter');
    expect((await focused(seen.page)).tag).toBe('MAIN');
    await seen.page.keyboard.press('Tab');
    const inMain = await seen.page.evaluate(() => globalThis.document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });

  it.each([openYear, `${openYear}/themes/culture`, `${marlbrook}/evidence`])(
    'every stop is seen on %s',
    async (path) => {
      await openPage(seen.page, path);
      const unseen: string[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await seen.page.keyboard.press('Tab');
        const at = await focused(seen.page);
        if (!at.seen) unseen.push(`${at.tag} ${at.name}`);
      }
      expect(unseen).toEqual([]);
    },
  );

  it('the heading has the focus after each move to another page, and the title says where one is', async () => {
    await openPage(seen.page, marlbrook);
    for (const [link, heading] of [
      ['Evidence', 'Evidence library'],
      ['People', 'People'],
      ['Years', 'Best Value self-assessments'],
      ['2026/27', 'Best Value self-assessment 2026/27'],
      ['Culture', 'Culture'],
    ] as const) {
      await seen.page.getByRole('link', { name: link, exact: true }).first().focus();
      await seen.page.keyboard.press('Enter');
      await seen.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await seen.page.locator('h1:focus').waitFor();
      expect(await focused(seen.page)).toMatchObject({ tag: 'H1', name: heading });
    }
    expect(await seen.page.title()).toBe('Culture 2026/27 - Marlbrook Borough Council - Best Value self-assessment');
  });

  it('nothing that only Enter opens is called a button, which Space would press as well', async () => {
    for (const path of [marlbrook, `${marlbrook}/evidence`, `${marlbrook}/people`, `${openYear}/follow-on-actions`]) {
      await openPage(seen.page, path);
      const named = await seen.page.getByRole('button').evaluateAll((all) => all.map((element) => element.tagName));
      expect(named).not.toContain('A');
    }
  });

  it('made no complaint on the way', () => expect(seen.complaints).toEqual([]));
});
