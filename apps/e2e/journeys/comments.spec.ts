import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, openYear } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { picture } from '../browser/pictures.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const theme = `${openYear}/themes/culture`;
const asked = `Where do we show this to the public? (${Date.now()})`;

describe('comments of the team', () => {
  let browser: Browser;
  let lead: Visit;
  let colleague: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    colleague = await freshVisitAs(browser, people.mentioned);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const criterion = (page: Page): Locator => page.locator('app-criterion-card').first();
  const comments = (page: Page): Locator => criterion(page).locator('app-comments-panel');
  const opener = (page: Page): Locator => comments(page).locator('button[aria-expanded]');
  const field = (page: Page): Locator => comments(page).getByRole('textbox', { name: 'New comment' });
  const thread = (page: Page): Locator => comments(page).getByRole('article').filter({ hasText: asked });

  async function accessible(page: Page, state: string): Promise<void> {
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${state}, on the narrowest screen`);
    await page.setViewportSize(desk);
    await expectAccessible(page, `${state}, on a desk`);
  }

  const toldOf = (page: Page, unread: string): Locator =>
    page.getByRole('banner').getByRole('link', { name: `Notifications${unread}`, exact: true });
  const readAll = (page: Page): Locator => page.getByRole('button', { name: 'Mark all as read' });

  step('find a colleague who has read everything, whatever happened before', async () => {
    await openPage(colleague.page, `${marlbrook}/notifications?unread=true`);
    if ((await readAll(colleague.page).count()) > 0) {
      await readAll(colleague.page).click();
      await readAll(colleague.page).waitFor({ state: 'detached' });
    }
    await openPage(colleague.page, `${marlbrook}/notifications?unread=true`);
    await colleague.page.getByText('You have read everything.').waitFor();
    await toldOf(colleague.page, '').waitFor();
  });

  step('are opened at a criterion by keyboard', async () => {
    await openPage(lead.page, theme);
    await opener(lead.page).focus();
    await lead.page.keyboard.press('Enter');
    await field(lead.page).waitFor();
    expect(await opener(lead.page).getAttribute('aria-expanded')).toBe('true');
  });

  step('offer colleagues while an @ is typed, and take one by keyboard', async () => {
    await field(lead.page).focus();
    await lead.page.keyboard.type(`${asked} @hous`);
    const list = lead.page.getByRole('listbox', { name: 'Colleagues to mention' });
    await list.getByRole('option').first().waitFor();
    await expectAccessible(lead.page, 'colleagues that are offered');
    await picture(lead.page, 'mention');
    const names = await list.getByRole('option').allInnerTexts();
    const wanted = names.findIndex((name) => /housing quality manager/i.test(name));
    for (let at = 0; at < wanted; at += 1) await lead.page.keyboard.press('ArrowDown');
    const active = await field(lead.page).getAttribute('aria-activedescendant');
    expect(await lead.page.locator(`[id="${active}"]`).innerText()).toBe(names[wanted]);
    await lead.page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
    expect(await field(lead.page).inputValue()).toBe(`${asked} @${names[wanted]} `);
    await comments(lead.page).getByText(`Mentions ${names[wanted]}.`).waitFor();
  });

  step('keep what was typed over a reload', async () => {
    const typed = await field(lead.page).inputValue();
    await lead.page.waitForTimeout(300);
    lead.page.once('dialog', (dialog) => void dialog.accept());
    await openPage(lead.page, theme);
    await comments(lead.page)
      .getByRole('button', { name: /comment/i })
      .click();
    await comments(lead.page)
      .getByText(/had not been sent/)
      .waitFor();
    expect(await field(lead.page).inputValue()).toBe(typed);
    await comments(lead.page)
      .getByText(/^Mentions /)
      .waitFor();
  });

  step('that are too long are refused with the words kept', async () => {
    const typed = await field(lead.page).inputValue();
    const long = 'word '.repeat(20_000);
    await field(lead.page).fill(long);
    await comments(lead.page).getByRole('button', { name: 'Send the comment' }).click();
    await comments(lead.page).getByRole('alert').getByText('The comment must be 5,000 characters or fewer').waitFor();
    expect(await field(lead.page).inputValue()).toBe(long);
    await field(lead.page).fill(typed);
    // A second press within a second counts as the same.
    await lead.page.waitForTimeout(1_000);
  });

  step('are sent, and the focus goes to what was said', async () => {
    await comments(lead.page).getByRole('button', { name: 'Send the comment' }).click();
    await thread(lead.page).waitFor();
    await thread(lead.page).and(lead.page.locator(':focus')).waitFor();
    expect(await field(lead.page).inputValue()).toBe('');
    expect(
      await comments(lead.page)
        .getByText(/had not been sent/)
        .count(),
    ).toBe(0);
    await accessible(lead.page, 'a thread');
    await picture(lead.page, 'comments');
  });

  step('tell the colleague, whose header counts it', async () => {
    await openPage(colleague.page, marlbrook);
    await toldOf(colleague.page, ' 1 unread').click();
    await colleague.page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
    await loaded(colleague.page);
    await accessible(colleague.page, 'notifications');
    await picture(colleague.page, 'notifications');
  });

  step('are found by the link of the notification, which is read then', async () => {
    await colleague.page
      .getByRole('link', { name: /mentioned you in a comment on the criterion/ })
      .first()
      .click();
    await thread(colleague.page).and(colleague.page.locator(':focus')).waitFor();
    // Only this one was unread, and following its link has read it: the header says so at once, before any new page.
    await toldOf(colleague.page, '').waitFor();
    await openPage(colleague.page, `${marlbrook}/notifications?unread=true`);
    await colleague.page.getByText('You have read everything.').waitFor();
    await toldOf(colleague.page, '').waitFor();
    await accessible(colleague.page, 'nothing unread');
  });

  step('are not resolved by someone who has not read the newest answer', async () => {
    await openPage(colleague.page, theme);
    await comments(colleague.page)
      .getByRole('button', { name: /comment/i })
      .click();
    await thread(colleague.page)
      .getByRole('button', { name: /^Answer/ })
      .click();
    await thread(colleague.page).getByRole('textbox', { name: 'Your answer' }).fill('On our website.');
    await thread(colleague.page).getByRole('button', { name: 'Send the answer' }).click();
    await thread(colleague.page).getByText('On our website.').waitFor();
    await thread(lead.page)
      .getByRole('button', { name: /^Resolve/ })
      .click();
    await thread(lead.page)
      .getByText(/was here since you opened this/)
      .waitFor();
    await thread(lead.page).getByText('On our website.').waitFor();
    await expectAccessible(lead.page, 'a thread that moved on');
    await lead.page.waitForTimeout(1_100);
    await thread(lead.page)
      .getByRole('button', { name: /^Resolve/ })
      .click();
    await thread(lead.page).getByText('Resolved', { exact: true }).waitFor();
  });

  step('stand beside evidence and follow-on actions too', async () => {
    for (const list of ['evidence', 'assessments/2026-27/follow-on-actions']) {
      await openPage(lead.page, `${marlbrook}/${list}`);
      await lead.page.locator('main table a.govuk-link, main ol a.govuk-link, main ul a.govuk-link').first().click();
      await lead.page.getByRole('heading', { level: 2, name: 'Comments' }).waitFor();
      await lead.page.getByRole('textbox', { name: 'New comment' }).fill(`On ${list}`);
      await lead.page.getByRole('button', { name: 'Send the comment' }).click();
      await lead.page.getByRole('article').getByText(`On ${list}`).waitFor();
      await accessible(lead.page, `comments on ${list}`);
    }
  });

  step('come by mail when the person chooses', async () => {
    await openPage(colleague.page, '/account');
    await colleague.page.getByRole('radio', { name: 'Once a day' }).check();
    await colleague.page.getByRole('button', { name: 'Save this choice' }).click();
    await colleague.page.getByText('Saved.', { exact: true }).waitFor();
    await accessible(colleague.page, 'the account page');
    await openPage(colleague.page, '/account');
    expect(await colleague.page.getByRole('radio', { name: 'Once a day' }).isChecked()).toBe(true);
  });

  step('are nothing to a reader', async () => {
    const reader = await freshVisitAs(browser, people.reader);
    await openPage(reader.page, theme);
    expect(await reader.page.getByText(/comment/i).count()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  step('made no complaint on the way', async () => {
    expect([...lead.complaints, ...colleague.complaints]).toEqual([]);
    return Promise.resolve();
  });
});
