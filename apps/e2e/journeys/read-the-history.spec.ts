import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear, marlbrook, readJson } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, openBrowser } from '../browser/visit.js';

const history = `${marlbrook}/history`;
const director = 'Director of Place';
type Entries = {
  items: { at: string; act: string; objectType: string; objectId: string; by: { name: string } | null }[];
};

describe('whoever reads the history', () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    seen = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  const idOf = async (wanted: string) => {
    const { items } = await readJson<{ items: { id: string; name: string }[] }>(seen.page, `${marlbrook}/people`);
    return items.find(({ name }) => name === wanted)?.id;
  };
  const lines = () => seen.page.locator('.app-evidence-list > li');
  /** A second press within a second counts as the same. */
  const show = async () => {
    await seen.page.waitForTimeout(1_000);
    await seen.page.getByRole('button', { name: 'Show', exact: true }).click();
  };

  it('narrows it to a person and to days, in an address that can be shared', async () => {
    const { page } = seen;
    await openPage(page, history);
    // Asked for by name: other journeys may have written any number of entries since.
    const { items } = await readJson<Entries>(page, `${history}?limit=1&person=${await idOf(director)}`);
    // The demo's days follow the day it was made.
    const day = londonDay(items[0]?.at ?? '');
    const [year, month, date] = day.split('-').map(Number);
    await page.getByLabel('Person').selectOption({ label: director });
    await page.getByLabel('From', { exact: true }).fill(`${date}/${month}/${year}`);
    await page.getByLabel('To', { exact: true }).fill(`${date} ${month} ${year}`);
    await show();
    await page.getByText(`Changes by ${director}, on ${date} `).waitFor();
    const names = await seen.page.locator('app-history-line > p:first-child > strong:first-child').allTextContents();
    expect(new Set(names)).toEqual(new Set([director]));
    const { pathname, search } = new URL(page.url());
    expect(search.replace(/[0-9a-f-]{36}/, '…')).toBe(`?person=…&from=${day}&to=${day}`);
    await openPage(page, pathname + search);
    await page.getByText(`Changes by ${director}, on ${date} `).waitFor();
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toMatch(
      new RegExp(`^${date} [A-Z][a-z]+ ${year}$`),
    );
    expect(await lines().count()).toBe(names.length);
    await expectAccessible(page, 'the history of one person');
  });

  it('takes the same away as a file', async () => {
    const { page } = seen;
    const query = new URL(page.url()).searchParams;
    const began = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save these changes as a spreadsheet (CSV)' }).click();
    const file = await began;
    expect(file.suggestedFilename()).toMatch(/^History of Marlbrook Borough Council \d{4}-\d\d-\d\d\.csv$/);
    const entries =
      readFileSync(await file.path(), 'utf8').match(/^"\d+","\d{4}-\d\d-\d\d","\d\d:\d\d:\d\d","[^"]+"/gm) ?? [];
    expect(entries.length).toBeGreaterThanOrEqual(await lines().count());
    for (const entry of entries) expect(entry).toMatch(new RegExp(`"${query.get('from')}","[\\d:]+","${director}"`));
  });

  it('is told at the field and at the top what cannot be asked for, and loses nothing', async () => {
    const { page } = seen;
    await page.getByLabel('To', { exact: true }).fill('31 2 2026');
    await show();
    await page.getByRole('alert').getByText('To: enter a real date').waitFor();
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('31 2 2026');
    await expectAccessible(page, 'a day that does not exist');
    await page.getByLabel('To', { exact: true }).fill('1 8 2026');
    await show();
    const reversed = 'From: the first day must not be after the last day';
    await page.getByRole('alert').getByRole('button', { name: reversed }).click();
    expect(
      await page.getByLabel('From', { exact: true }).evaluate((box) => box === globalThis.document.activeElement),
    ).toBe(true);
    await page.locator('.govuk-error-message', { hasText: reversed }).waitFor();
  });

  it('is told what to do where nothing is found', async () => {
    const { page } = seen;
    await openPage(page, `${history}?to=2001-01-01`);
    await page.getByText('Nothing was found. Choose other days').waitFor();
    await expectAccessible(page, 'a history without entries');
    await page.getByRole('link', { name: 'clear all filters', exact: true }).click();
    await lines().first().waitFor();
  });

  it('reads what was decided as a sentence, and sees the words that changed', async () => {
    const { page } = seen;
    const { id } = await readJson<{ id: string }>(page, finalYear);
    const { items } = await readJson<Entries>(page, `${history}?limit=1&object=theme:${id}/culture`);
    const [scored] = items;
    await openPage(page, `${history}?object=${scored?.objectType}:${scored?.objectId}`);
    const sentence = await lines().filter({ hasText: 'scored a theme' }).first().locator('p').first().innerText();
    expect(sentence).toMatch(/scored a theme: .*(Good|Fair|Poor), because “.+”/s);
  });

  it('goes from a person to what they have changed', async () => {
    const { page } = seen;
    await openPage(page, `${marlbrook}/people/${await idOf(director)}`);
    await page.getByRole('link', { name: 'what they have changed' }).click();
    await page.getByText('Changes by Director of Place.').waitFor();
  });

  it('made no complaint on the way', () => expect(seen.complaints).toEqual([]));
});

/** The day of a moment in London, as YYYY-MM-DD. */
function londonDay(at: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date(at));
}
