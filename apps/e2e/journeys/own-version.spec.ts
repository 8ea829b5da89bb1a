import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { eastmere, readJson } from '../browser/demo-addresses.js';
import { expectTold } from '../browser/keyboard.js';
import { loaded, openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, narrow, openBrowser } from '../browser/visit.js';

const statutory = '2024-05-statutory';
const title = 'Best Value in our own colours';
const sentence = 'Parish councils are heard before a service in their area changes.';

// In the council that no other journey compares versions in: what is published there stays.
describe('a council that makes a version of its own', () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    seen = await visitAs(browser, people.newcomer);
  });
  afterAll(() => browser.close());

  const press = (name: string | RegExp) => seen.page.getByRole('button', { name }).click();
  const saved = () => seen.page.locator('.app-save-state', { hasText: 'Saved at ' }).waitFor();

  it('begins it from the list of versions', async () => {
    const { page } = seen;
    await openPage(page, `${eastmere}/models`);
    await page.getByRole('link', { name: 'Make a version of our own' }).click();
    await loaded(page);
    await press('Begin the draft');
    await page.getByRole('alert').getByText('Give your version a name').waitFor();
    await expectAccessible(page, 'the beginning of a version with nothing filled in');
    await page.getByLabel('Built on').selectOption(statutory);
    await page.getByLabel('Name').fill(title);
    await press('Begin the draft');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('takes five colours, each with a word and a symbol, and adds a criterion', async () => {
    const { page } = seen;
    await page.getByLabel('Begin with').selectOption('five-colours');
    await press('Change the words');
    expect(await page.locator('app-own-scale legend').allInnerTexts()).toEqual([
      'Word 1: ▲ Dark green',
      'Word 2: △ Light green',
      'Word 3: ◆ Yellow',
      'Word 4: ◊ Amber',
      'Word 5: ▼ Red',
    ]);
    await page.locator('summary', { hasText: 'Governance: ' }).click();
    await press('Add a characteristic to Governance');
    await saved();
    await expectAccessible(page, 'a draft with a scale and an empty criterion');
  });

  it('is told what is missing, at its field, and led there', async () => {
    const { page } = seen;
    await press('Check what is missing');
    const problem = page.locator('.govuk-error-summary li > *');
    await problem.first().waitFor();
    expect(await problem.count()).toBe(1);
    await page.locator('summary', { hasText: 'Governance: ' }).click();
    await problem.click();
    const own = page.getByLabel('Our own characteristic 1 of Governance');
    expect(await own.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await expectAccessible(page, 'a draft with something missing');
    await own.fill(sentence);
    await press('Check what is missing');
    await page.getByText('Nothing is missing: it can be published.').waitFor();
  });

  it('finds everything again after the page was closed, on the narrowest screen too', async () => {
    const { page } = seen;
    await page.setViewportSize(narrow);
    await openPage(page, page.url());
    await page.locator('summary', { hasText: /Governance: .*, and 1 of our own/ }).click();
    expect(await page.getByLabel('Our own characteristic 1 of Governance').inputValue()).toBe(sentence);
    expect(await page.getByLabel('Word', { exact: true }).nth(4).inputValue()).toBe('Red');
    await expectAccessible(page, 'a draft at 320 pixels');
  });

  it('publishes it for good, and reads it among the versions', async () => {
    const { page } = seen;
    await press('Publish this version');
    await page.locator('main [role=group]:focus').waitFor();
    // A second press within a second counts as the same: it would answer the question unread.
    await page.waitForTimeout(1_000);
    await press('Publish for good');
    await expectTold(page, /It is published/);
    await expectAccessible(page, 'a version that was just published');
    await page.getByRole('link', { name: 'read it whole' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(sentence).first().waitFor({ state: 'attached' });
    await openPage(page, `${eastmere}/models`);
    await page.getByRole('link', { name: title }).waitFor();
    const { items } = await readJson<{ items: { title: string; origin: string }[] }>(page, `${eastmere}/models`);
    expect(items.find((one) => one.title === title)).toMatchObject({ origin: 'own' });
    expect(seen.complaints).toEqual([]);
  });
});
