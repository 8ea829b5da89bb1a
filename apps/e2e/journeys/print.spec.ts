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
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1, name: 'Culture' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 2, name: 'Narrative' }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Council' }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Breadcrumb' }).count()).toBe(0);
  });
});
