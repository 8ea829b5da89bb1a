import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook } from '../browser/demo-addresses.js';
import { focused, pressByKeyboard, tabTo } from '../browser/keyboard.js';
import { loaded, openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, openBrowser } from '../browser/visit.js';

const [draft, statutory] = ['2023-07-consultation-draft', '2024-05-statutory'];

describe('an officer who compares two versions of the themes and criteria', () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    seen = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  const kinds = () => seen.page.locator('app-compared-item .govuk-tag').allTextContents();

  it('chooses them by keyboard, and reads which words differ', async () => {
    const { page } = seen;
    await openPage(page, `${marlbrook}/models`);
    await pressByKeyboard(page, /^Compare$/);
    await page.waitForURL(`**/models/${draft}/compared-with/${statutory}`);
    await loaded(page);
    await page.locator('h1:focus').waitFor();
    expect(await focused(page)).toMatchObject({ tag: 'H1', name: 'Compare two versions' });
    expect(new Set(await kinds())).toEqual(new Set(['~ Reworded']));
    expect(await kinds()).toHaveLength(8);
    expect(await page.locator('app-compared-item ins').count()).toBeGreaterThan(0);
    await page.getByText('In all: 8 reworded; 123 unchanged.').waitFor();
    await expectAccessible(page, 'the comparison of two versions');
  });

  it('narrows them to a theme in an address that can be shared', async () => {
    const { page } = seen;
    await tabTo(page, /^Show/, 'SELECT');
    await page.keyboard.press('E');
    await tabTo(page, /^Theme/, 'SELECT');
    await page.keyboard.press('G');
    await pressByKeyboard(page, /^Show$/);
    await page.waitForURL('**show=all&theme=governance');
    await page.getByText('21 are shown.').waitFor();
    await openPage(page, page.url());
    expect((await kinds()).filter((kind) => kind === '~ Reworded')).toHaveLength(1);
    expect(await kinds()).toHaveLength(21);
  });

  it('saves how they bear on each other, with OSCAL’s words', async () => {
    const { page } = seen;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save how they bear on each other' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`crosswalk-${draft}--${statutory}.json`);
  });
});
