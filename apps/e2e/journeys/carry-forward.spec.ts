import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { call } from '../browser/call.js';
import { marlbrook, readJson } from '../browser/demo-addresses.js';
import { focused, tabTo } from '../browser/keyboard.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { story } from '../browser/story.js';
import { narrow, openBrowser, type Visit } from '../browser/visit.js';

const year = `${marlbrook}/assessments/2027-28`;
/** Two years that are opened empty. */
const emptyYears = [`${marlbrook}/assessments/2029-30`, `${marlbrook}/assessments/2030-31`] as const;

interface Item {
  id: string;
  kind: string;
  title: string;
  state: string;
  revision: number;
}
interface Assessment {
  revision: number;
  themes: { key: string; judged: number; revision: number; carriedUnread: boolean }[];
  moves: { move: string; because: { code: string }[] }[];
}

/** A year that begins from the one before: seen beforehand, read by keyboard, dropped, undone, and held back until all of it is read. */
describe('a year carried forward', () => {
  let browser: Browser;
  let lead: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const read = (page: Page) => call<Assessment>(page, 'GET', year);
  const items = async (page: Page, query: string) =>
    (await call<{ items: Item[] }>(page, 'GET', `${year}/carried-items?size=200&${query}`)).items;
  const reasons = async (page: Page) =>
    (await read(page)).moves.flatMap(({ because }) => because.map(({ code }) => code));
  const card = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
  const stateOf = async (page: Page, { id }: Item) => (await items(page, '')).find((one) => one.id === id)?.state;

  step('is opened from the year before, with what would come along shown first', async () => {
    const { page } = lead;
    await openPage(page, `${marlbrook}/open-year`);
    await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2027/28');
    await page.getByLabel('Yes, start from 2026/27').check();
    await page.getByText(/would come along, from 2026\/27 as it stands/).waitFor();
    await expectAccessible(page, 'what would come along');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'what would come along, 320 px');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Open the year' }).click();
    await page.getByRole('heading', { level: 1, name: 'Carried forward from 2026/27' }).waitFor();
    expect((await read(page)).themes.every(({ judged }) => judged === 0)).toBe(true);
  });

  step('is read by keyboard: confirmed with one key, dropped, and undone', async () => {
    const { page } = lead;
    await openPage(page, `${year}/carried-forward?theme=culture&kind=judgement`);
    const [first, second] = (await items(page, 'theme=culture&kind=judgement&state=unread')) as [Item, Item];
    await card(page, first.id).waitFor();
    await expectAccessible(page, 'what came along');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'what came along, 320 px');
    await page.setViewportSize({ width: 1280, height: 900 });
    await tabTo(page, /confirm, change or drop/, 'ARTICLE');
    await page.keyboard.press('c');
    await card(page, first.id).getByText('✓ Confirmed').waitFor();
    expect(await stateOf(page, first)).toBe('confirmed');
    await page.locator(`[data-item="${second.id}"]:focus`).waitFor();
    expect((await focused(page)).seen).toBe(true);
    await page.keyboard.press('d');
    await card(page, second.id).getByText('✕ Dropped').waitFor();
    await page.keyboard.press('u');
    await card(page, second.id).getByText('confirm, change or drop').waitFor();
    await page.locator(`[data-item="${second.id}"]:focus`).waitFor();
    expect(await stateOf(page, second)).toBe('unread');
    await page.keyboard.press('ArrowUp');
    await page.locator(`[data-item="${first.id}"]:focus`).waitFor();
    expect((await read(page)).themes.find(({ key }) => key === 'culture')?.judged).toBe(1);
  });

  step('changes something before it is taken over', async () => {
    const { page } = lead;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await page.locator('textarea:focus').fill('It is otherwise this year.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('✎ Changed').waitFor();
    await page.getByText(/That saved about 4 minutes/).waitFor();
  });

  step('goes no further while something is unread, and says where', async () => {
    const { page } = lead;
    expect(await reasons(page)).toContain('carried-unread');
    const { revision } = await read(page);
    await expect(call(page, 'POST', `${year}/send-to-moderation`, {}, revision)).rejects.toThrow('carried-unread');
    const culture = (await read(page)).themes.find(({ key }) => key === 'culture')?.revision;
    await expect(call(page, 'POST', `${year}/themes/culture/send-to-review`, {}, culture)).rejects.toThrow(
      'carried-unread',
    );
    await openPage(page, year);
    await expectAccessible(page, 'a year with unread things');
    const reason = page.getByRole('link', { name: /^Not everything that was carried forward into Culture/ });
    await reason.first().click();
    await page.waitForURL(/carried-forward\?theme=culture/);
  });

  step('shows what came along beside what it is about, and takes it over there', async () => {
    const { page } = lead;
    await openPage(page, `${year}/themes/culture`);
    await page.getByText('Not everything that came along from 2026/27 has been read').waitFor();
    await expectAccessible(page, 'a theme with unread things');
    const [next] = (await items(page, 'theme=culture&kind=judgement&state=unread')) as [Item];
    await card(page, next.id)
      .getByRole('button', { name: /^Confirm/ })
      .click();
    await card(page, next.id).getByText('✓ Confirmed').waitFor();
    expect(await stateOf(page, next)).toBe('confirmed');
  });

  step('may go on once all of it is read', async () => {
    const { page } = lead;
    for (const { key } of (await read(page)).themes)
      await call(page, 'POST', `${year}/carried-items/confirm-links`, { themeKey: key });
    for (let left = await items(page, 'state=unread'); left.length > 0; left = await items(page, 'state=unread'))
      for (const { id, revision } of left)
        await call(page, 'POST', `${year}/carried-items/${id}/confirm`, {}, revision);
    expect(await reasons(page)).not.toContain('carried-unread');
    await openPage(page, `${year}/carried-forward`);
    await page.getByText('Everything has been read.').waitFor();
  });

  step('can be begun later too, when it was opened empty', async () => {
    const { page } = lead;
    const team = await readJson<{ items: { id: string; email: string }[] }>(page, `${marlbrook}/people`);
    const leadId = team.items.find(({ email }) => email === people.lead)?.id;
    for (const opened of ['2029/30', '2030/31']) {
      const body = { year: opened, modelId: '2024-05-statutory', leadId, dates: {} };
      await call(page, 'POST', `${marlbrook}/assessments`, body);
    }
    await openPage(page, emptyYears[0]);
    await page.getByText('Nothing has been written in 2029/30 yet.').waitFor();
    await expectAccessible(page, 'an empty year');
    await page.getByRole('link', { name: 'Begin from an earlier year' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Begin from an earlier year' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByRole('button', { name: 'Carry it forward' }).click();
    await page.locator('.govuk-error-summary:focus').getByText('Choose the year to begin from').waitFor();
    const from = page.getByLabel('Year to begin from');
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page, 'no year to begin from was chosen');
    await from.selectOption('2027/28');
    await page.getByText(/would come along, from 2027\/28 as it stands/).waitFor();
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'what would come along into an empty year, 320 px');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Carry it forward' }).dblclick();
    await page
      .getByRole('heading', { level: 1, name: 'Carried forward from 2027/28' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByText(/^\d+ things came along from 2027\/28\.$/).waitFor({ state: 'attached' });
  });

  step('is begun once: on a page that was left open it says how the year stands now', async () => {
    const { page } = lead;
    await openPage(page, `${emptyYears[1]}/begin-from`);
    await page.getByLabel('Year to begin from').selectOption('2029/30');
    await page.getByText('Nothing would come along: 2029/30 is empty').waitFor();
    await page.getByRole('button', { name: 'Carry it forward' }).click();
    await page
      .locator('.govuk-error-summary:focus')
      .getByText(/^Nothing of 2029\/30 would come along/)
      .waitFor();
    await page.getByLabel('Year to begin from').selectOption('2027/28');
    await page.getByText(/would come along, from 2027\/28 as it stands/).waitFor();
    await call(page, 'POST', `${emptyYears[1]}/carried-forward`, { from: '2026/27' });
    // A second press within a second counts as the same.
    await page.waitForTimeout(1_000);
    await page.getByRole('button', { name: 'Carry it forward' }).click();
    await page.locator('.govuk-error-summary:focus').getByText('2030/31 was begun from 2026/27 already.').waitFor();
    await page.getByRole('link', { name: 'Read what came along' }).waitFor();
    await expectAccessible(page, 'a year that was begun meanwhile');
    expect(lead.complaints).toEqual([]);
  });
});
