import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { type Visit, openBrowser } from '../browser/visit.js';

/** Two presses where one was meant, answers left out, and a second form filled in before the first was sent. */
describe('careless hands', () => {
  let browser: Browser;
  let lead: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  const focused = (): Locator => lead.page.locator(':focus');
  const button = (within: Locator, name: RegExp): Locator => within.getByRole('button', { name });

  it('are told everything that a link to evidence lacks, at each answer, and lose neither link nor place', async () => {
    const { page } = lead;
    await openPage(page, `${openYear}/themes/governance`);
    const card = page.locator('article.app-criterion').last();
    await button(card, /^Link evidence/).click();
    await card.getByRole('searchbox', { name: 'Find evidence' }).and(focused()).waitFor();
    await card.getByText(/items found/).waitFor();
    await button(card, /^Link this evidence/).click();
    for (const what of ['Choose an item', 'Say whether it supports or counters', 'Say in one line what it shows'])
      await card.getByText(what).waitFor();
    const item = card.getByRole('group', { name: 'Item' }).getByRole('radio').first();
    await item.and(focused()).waitFor();
    await expectAccessible(page, 'a link to evidence that lacks everything');

    await item.check();
    await card.getByRole('radio', { name: /^Counters/ }).check();
    await card.getByLabel('What it shows').fill('Pressed twice.');
    await page.waitForTimeout(1_000);
    await button(card, /^Link this evidence/).dblclick();
    const link = card.getByRole('listitem').filter({ hasText: 'Pressed twice.' });
    await link.waitFor();
    await button(link, /^Remove link/).dblclick();
    await button(card, /^Undo/).and(focused()).waitFor();
    expect(await card.getByRole('alert').count()).toBe(0);
  });

  it('keep half-typed dates while theme leads are chosen', async () => {
    const { page } = lead;
    await openPage(page, `${openYear}/settings`);
    const review = page.getByRole('group', { name: 'Review due' });
    await review.getByLabel('Day').fill('21');
    await review.getByLabel('Year').fill('27');
    const culture = page.getByLabel('Culture', { exact: true });
    const before = await culture.inputValue();
    await culture.selectOption({ index: 2 });
    await page.getByText('Saved', { exact: true }).waitFor();
    await culture.selectOption(before);
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await review.getByLabel('Day').inputValue()).toBe('21');
    await review.getByLabel('Month').fill('6');
    await button(page.locator('main'), /^Save lead and dates/).click();
    await page.getByRole('alert').getByText('Review due: the year must have 4 numbers').waitFor();
    await expectAccessible(page, 'a year of two numbers');
  });

  it('are asked which dates to keep when somebody else has saved others', async () => {
    const { page } = lead;
    const late = await lead.context.newPage();
    const meeting = (on: typeof page) => on.getByRole('group', { name: 'Council meeting' }).getByLabel('Day');
    const save = (on: typeof page) => button(on.locator('main'), /^Save lead and dates/).click();
    await Promise.all([openPage(page, `${openYear}/settings`), openPage(late, `${openYear}/settings`)]);
    await meeting(page).fill('20');
    await save(page);
    await page.getByText('Lead officer and dates saved.').waitFor();
    await meeting(late).fill('22');
    await save(late);
    const choice = late.getByRole('region', { name: 'Two versions of the key dates' });
    await choice.getByText(/Council meeting: 20 /).waitFor();
    await expectAccessible(late, 'two versions of the key dates');
    await button(choice, /^Keep mine/).click();
    await late.getByText('Lead officer and dates saved.').waitFor();
    await openPage(page, openYear);
    await page.getByText(/^\s*22 \w+ \d{4}\s*$/).waitFor();
  });

  it('are asked before a year is sent back, where the focus goes, and may say no', async () => {
    const { page } = lead;
    await openPage(page, openYear.replace('2026-27', '2025-26'));
    await button(page.locator('main'), /^Send back to drafting/).dblclick();
    await page.getByRole('group', { name: 'Send the year back to drafting?' }).and(focused()).waitFor();
    await expectAccessible(page, 'the question whether to send a year back');
    await button(page.locator('main'), /^Cancel/).click();
    await button(page.locator('main'), /^Send back to drafting/)
      .and(focused())
      .waitFor();
  });

  it('made no complaint on the way', () => expect(lead.complaints).toEqual([]));
});
