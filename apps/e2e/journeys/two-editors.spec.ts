import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { ThemePage, saved, write } from '../browser/theme-page.js';
import { type Visit, narrow, openBrowser } from '../browser/visit.js';

const theme = `${openYear}/themes/partnerships-and-community-engagement`;

describe('two editors of one narrative', () => {
  let browser: Browser;
  let first: Visit;
  let second: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    first = await freshVisitAs(browser, people.lead);
    second = await freshVisitAs(browser, people.themeLead);
  });
  afterAll(() => browser.close());

  /** Both open the page, the first saves, then the second types over what it had opened. */
  async function bothWrite(byFirst: string, bySecond: string): Promise<ThemePage> {
    await Promise.all([openPage(first.page, theme), openPage(second.page, theme)]);
    await new ThemePage(first.page).tell(byFirst);
    const late = new ThemePage(second.page);
    await write(late.account, bySecond);
    await late.narrative.getByRole('region', { name: 'Two versions of the narrative' }).waitFor();
    return late;
  }

  async function onTheServer(): Promise<string> {
    await openPage(first.page, theme);
    return new ThemePage(first.page).account.inputValue();
  }

  it('shows the later one both versions side by side, and saves nothing until they choose', async () => {
    const late = await bothWrite('The forum met in June.', 'The forum met in July.');
    const choice = late.narrative.getByRole('region', { name: 'Two versions of the narrative' });
    expect(await choice.getByText('The forum met in July.', { exact: true }).isVisible()).toBe(true);
    expect(await choice.getByText('The forum met in June.', { exact: true }).isVisible()).toBe(true);
    expect(await choice.getByText(/Policy and Performance Manager/).isVisible()).toBe(true);
    expect(await late.account.inputValue()).toBe('The forum met in July.');
    expect(await onTheServer()).toBe('The forum met in June.');
    await expectAccessible(second.page, 'two versions side by side');
    await second.page.setViewportSize(narrow);
    await expectAccessible(second.page, 'two versions on the narrowest screen');
    await second.page.setViewportSize({ width: 1280, height: 900 });
    await choice.getByRole('button', { name: 'Keep mine' }).click();
    await late.account.and(second.page.locator(':focus')).waitFor();
    await saved(late.narrative);
    expect(await onTheServer()).toBe('The forum met in July.');
  });

  it('asks again when the later one loads the page anew in the middle of the choice', async () => {
    const late = await bothWrite('Two wards have a plan.', 'Three wards have a plan.');
    await openPage(second.page, theme);
    const choice = late.narrative.getByRole('region', { name: 'Two versions of the narrative' });
    await choice.waitFor();
    expect(await choice.getByText('Three wards have a plan.', { exact: true }).isVisible()).toBe(true);
    expect(await onTheServer()).toBe('Two wards have a plan.');
    await choice.getByRole('button', { name: 'Keep theirs' }).click();
    await choice.waitFor({ state: 'detached' });
  });

  it('lets the later one keep the other’s words', async () => {
    const late = await bothWrite('Parishes agreed the charter.', 'Parishes have not agreed the charter.');
    await late.narrative.getByRole('button', { name: 'Keep theirs' }).click();
    await late.narrative.getByRole('region', { name: 'Two versions of the narrative' }).waitFor({ state: 'detached' });
    expect(await late.account.inputValue()).toBe('Parishes agreed the charter.');
    expect(await onTheServer()).toBe('Parishes agreed the charter.');
  });

  it('lets the later one put both together, with every word of both offered', async () => {
    const late = await bothWrite('The trust chairs the board.', 'The police chair the safety group.');
    const both = late.narrative.getByLabel('Or put both together');
    expect(await both.inputValue()).toBe('The trust chairs the board.\n\nThe police chair the safety group.');
    await both.fill('The trust chairs the board, and the police chair the safety group.');
    await late.narrative.getByRole('button', { name: 'Save this version' }).click();
    await saved(late.narrative);
    expect(await onTheServer()).toBe('The trust chairs the board, and the police chair the safety group.');
  });

  it('asks nobody when they changed different things', async () => {
    await Promise.all([openPage(first.page, theme), openPage(second.page, theme)]);
    await new ThemePage(first.page).tell('Only the narrative is changed here.');
    const late = new ThemePage(second.page);
    await late.give('Good', 'Only the reason for the score is changed here.');
    expect(await second.page.getByRole('region', { name: /^Two versions/ }).count()).toBe(0);
    expect(await onTheServer()).toBe('Only the narrative is changed here.');
    const reason = new ThemePage(first.page).score.getByRole('textbox', { name: 'Reason for the score' });
    expect(await reason.inputValue()).toBe('Only the reason for the score is changed here.');
  });

  it('made no complaint on the way', () => expect([...first.complaints, ...second.complaints]).toEqual([]));
});
