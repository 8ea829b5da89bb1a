import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { finalYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { openBrowser } from '../browser/visit.js';

describe('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a theme keeps its words and loses its menus', async () => {
    const { page } = await visitAs(browser, people.reader);
    await openPage(page, `${finalYear}/themes/culture`);
    const menus = page
      .getByRole('navigation', { name: 'Council' })
      .or(page.getByRole('navigation', { name: 'Breadcrumb' }))
      .or(page.getByRole('navigation', { name: 'Themes' }))
      .or(page.getByRole('link', { name: 'Skip to main content' }));
    expect(await menus.count()).toBe(4);
    const words = await page.getByRole('main').locator('h2, h3, .app-prose').allInnerTexts();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1, name: 'Culture' }).isVisible()).toBe(true);
    const onPaper = await page.getByRole('main').innerText();
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((text) => !onPaper.includes(text))).toEqual([]);
    expect(await menus.count()).toBe(0);
  });
});
