import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { eastmere } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, people, signIn } from '../browser/people.js';
import { type Visit, openBrowser, visit } from '../browser/visit.js';

const posts = `${eastmere}/posts`;
const secret = 'four words nobody says';

describe('an administrator', () => {
  let browser: Browser;
  let admin: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    admin = await freshVisitAs(browser, people.newcomer);
  });
  afterAll(() => browser.close());

  const errors = (page: Page) => page.locator('.govuk-error-message').allInnerTexts();
  const choose = async (who: RegExp) => {
    const holder = admin.page.getByLabel('Holder');
    const label = (await holder.locator('option').allInnerTexts()).find((text) => who.test(text)) ?? '';
    await holder.selectOption({ label });
  };
  /** A second press within a second counts as the same. */
  const save = async () => {
    await admin.page.waitForTimeout(1_000);
    await admin.page.getByRole('button', { name: 'Save who is in this post' }).click();
  };

  it('appoints to a post from the page of the statutory officers, by keyboard', async () => {
    const { page } = admin;
    await openPage(page, `${eastmere}/people`);
    await page.getByRole('link', { name: 'Statutory officers', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Statutory officers' }).waitFor();
    await loaded(page);
    await page.getByRole('link', { name: /^Change who is in this post.*Head of paid service/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Head of paid service' }).waitFor();
    await loaded(page);
    await choose(/^Performance Officer/);
    await page.getByRole('checkbox', { name: /^Internal Audit Manager/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save who is in this post' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved. Performance Officer is the head of paid service.').waitFor();
    await expectAccessible(page, 'a post that was filled');
  });

  it('is told why someone cannot be appointed, at the field and above, and loses nothing of what was chosen', async () => {
    const { page } = admin;
    await openPage(page, `${posts}/monitoring-officer`);
    await choose(/^Performance Officer/);
    await save();
    const reason =
      'Performance Officer is the head of paid service, so the law does not let them be monitoring officer';
    await page.getByRole('button', { name: reason }).waitFor();
    expect((await errors(page)).join()).toContain(reason);
    expect(await page.getByLabel('Holder').locator('option:checked').innerText()).toMatch(/^Performance Officer/);
    await expectAccessible(page, 'a post that was refused');
    await page.getByRole('button', { name: reason }).press('Enter');
    expect(await page.evaluate(() => globalThis.document.activeElement?.tagName)).toBe('SELECT');
    await page.getByRole('checkbox', { name: /^Corporate Services Manager/ }).check();
    await choose(/^Corporate Services Manager/);
    await save();
    await page.getByRole('button', { name: 'The holder cannot be their own deputy' }).waitFor();
    await expectAccessible(page, 'a holder who is their own deputy');
    await page.getByRole('checkbox', { name: /^Corporate Services Manager/ }).uncheck();
    await save();
    await page.getByText('Saved. Corporate Services Manager is the monitoring officer.').waitFor();
  });

  it('cannot take the role to sign from whoever is in a post, and vacates the post first', async () => {
    const { page } = admin;
    await openPage(page, `${eastmere}/people?role=statutory-officer`);
    await page.getByText('Deputy head of paid service', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Performance Officer', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Performance Officer' }).waitFor();
    await loaded(page);
    await page.getByRole('checkbox', { name: 'Statutory officer' }).uncheck();
    await page.getByRole('button', { name: 'Save roles' }).click();
    await page.getByRole('button', { name: /^This person is head of paid service/ }).waitFor();
    for (const post of ['head-of-paid-service', 'monitoring-officer']) {
      await openPage(page, `${posts}/${post}`);
      await page.getByRole('button', { name: 'Vacate this post' }).click();
      await page.getByRole('button', { name: 'Vacate it' }).click();
      await page.getByText(/^\s*Saved\. The post of .* is vacant/).waitFor();
    }
    await openPage(page, posts);
    expect(await page.getByText('Nobody: the post is vacant').count()).toBe(3);
  });

  it('removes someone, whose open page then asks to sign in', async () => {
    const { page } = admin;
    await openPage(page, `${eastmere}/people/new`);
    const email = `leaver.${Date.now()}@eastmere.example`;
    await page.getByLabel('Name').fill('Leaving Officer');
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('checkbox', { name: 'Reader' }).check();
    await page.getByRole('button', { name: 'Add this person' }).click();
    const link = new URL(await page.locator('p.app-code').innerText()).pathname;
    const leaver = await visit(browser);
    await openPage(leaver.page, link);
    await leaver.page.getByLabel('Password').fill(secret);
    await leaver.page.getByRole('button', { name: 'Set password' }).click();
    await leaver.page.getByRole('heading', { level: 1, name: 'You can sign in now' }).waitFor();
    await openPage(leaver.page, link);
    await leaver.page.getByText('This link does not work: it was used already').waitFor();
    await expectAccessible(leaver.page, 'a link that was used');
    await leaver.page.goto('/sign-in');
    await signIn(leaver.page, email, secret);
    await openPage(leaver.page, eastmere);

    await openPage(page, `${eastmere}/people`);
    await page.getByRole('link', { name: 'Leaving Officer' }).click();
    await page.getByRole('button', { name: 'Remove this person' }).click();
    await page.getByRole('button', { name: 'Remove this person' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await leaver.page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await leaver.page
      .getByText(/sign in again/i)
      .first()
      .waitFor();
    expect(await leaver.page.locator('main .app-evidence-list > li').count()).toBe(0);
  });

  it('made no complaint on the way', () => expect(admin.complaints).toEqual([]));
});
