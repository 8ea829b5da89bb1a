import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openYear } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, password, people, signIn } from '../browser/people.js';
import { ThemePage, saved, typeAsPeopleDo, write } from '../browser/theme-page.js';
import { type Visit, openBrowser } from '../browser/visit.js';

const theme = `${openYear}/themes/service-delivery`;

describe('a word that was typed', () => {
  let browser: Browser;
  let visit: Visit;
  let work: ThemePage;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    visit = await freshVisitAs(browser, people.signedOut);
    await visit.context.addInitScript(refuseWritesOnDemand);
    await openPage(visit.page, theme);
    work = new ThemePage(visit.page);
  });
  afterEach(async () => {
    await visit.context.close();
    expect(visit.complaints).toEqual([]);
  });
  afterAll(() => browser.close());

  /** What anybody else would read. */
  async function onTheServer(): Promise<string> {
    const other = await freshVisitAs(browser, people.lead);
    await openPage(other.page, theme);
    const text = await new ThemePage(other.page).account.inputValue();
    await other.context.close();
    return text;
  }

  it('is saved by itself, and says so', async () => {
    await work.account.fill('Typed, and the field is still open.');
    await saved(work.narrative);
    expect(await onTheServer()).toBe('Typed, and the field is still open.');
  });

  it('survives a dead network, and is sent when the network is back', async () => {
    await visit.context.setOffline(true);
    await visit.page.getByText('You are offline.').waitFor();
    await write(work.account, 'Typed on a train, in a tunnel.');
    await work.narrative.getByText(/Not saved: retrying/).waitFor();
    await expectAccessible(visit.page, 'a theme without network');
    await visit.context.setOffline(false);
    await saved(work.narrative);
    expect(await onTheServer()).toBe('Typed on a train, in a tunnel.');
  });

  it('survives a reload before it could be saved', async () => {
    await failWrites();
    await write(work.account, 'Typed, and then the page was loaded anew.');
    await work.narrative.getByText(/Not saved: retrying/).waitFor();
    await visit.page.reload();
    await loaded(visit.page);
    await work.narrative.getByText('We put back what you typed here on').waitFor();
    expect(await work.account.inputValue()).toBe('Typed, and then the page was loaded anew.');
    await letWritesThrough();
    await work.account.press('End');
    await work.account.pressSequentially(' And more.');
    await saved(work.narrative);
    expect(await onTheServer()).toBe('Typed, and then the page was loaded anew. And more.');
  });

  it('can be given up after a reload', async () => {
    const before = await work.account.inputValue();
    await failWrites();
    await write(work.account, 'Not what I meant.');
    await work.narrative.getByText(/Not saved: retrying/).waitFor();
    await visit.page.reload();
    await work.narrative.getByRole('button', { name: 'Discard it' }).click();
    expect(await work.account.inputValue()).toBe(before);
  });

  it('survives the end of the sign-in: the password is asked for in place', async () => {
    await endAllSignIns(people.signedOut);
    await write(work.account, 'Typed after the sign-in had ended.');
    const dialog = visit.page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    await expectAccessible(visit.page, 'the password asked for in place');
    await dialog.getByLabel('Password').fill('not the password');
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await dialog.getByText(/wrong|not right|incorrect|do not match/i).waitFor();
    await typeAsPeopleDo(dialog.getByLabel('Password'), password);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(work.narrative);
    expect(await onTheServer()).toBe('Typed after the sign-in had ended.');
  });

  it('waits on the device for the same person, and for nobody else', async () => {
    await endAllSignIns(people.signedOut);
    await write(work.account, 'Typed, and the person went home.');
    const dialog = visit.page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByRole('button', { name: 'Leave this page' }).click();
    await visit.page.waitForURL(/\/sign-in/);
    expect(await everythingKept()).not.toContain('went home');

    await signIn(visit.page, people.lead);
    await openPage(visit.page, theme);
    expect(await work.account.inputValue()).not.toContain('went home');
    await visit.page.goto('/sign-out');
    await visit.page.getByRole('button', { name: 'Sign out' }).click();
    await visit.page.waitForURL(/\/sign-in/);

    await signIn(visit.page, people.signedOut);
    await openPage(visit.page, theme);
    await saved(work.narrative);
    expect(await work.account.inputValue()).toBe('Typed, and the person went home.');
    expect(await onTheServer()).toBe('Typed, and the person went home.');
  });

  it('is not thrown away by signing out without a warning', async () => {
    await failWrites();
    await write(work.account, 'Typed just before the end of the day.');
    await work.narrative.getByText(/Not saved: retrying/).waitFor();
    await visit.page.goto('/sign-out');
    await visit.page.getByText(/1 text you typed is only on this device/).waitFor();
    await visit.page.getByRole('button', { name: 'Sign out and remove what is not saved' }).click();
    await visit.page.waitForURL(/\/sign-in/);
    expect(await visit.page.evaluate(() => Object.keys(globalThis.localStorage).length)).toBe(0);
  });

  /** From now on no change reaches the service, not even those a browser sends after the page has gone. */
  async function failWrites(): Promise<void> {
    await visit.page.evaluate(() => globalThis.sessionStorage.setItem('writes', 'fail'));
  }

  async function letWritesThrough(): Promise<void> {
    await visit.page.evaluate(() => globalThis.sessionStorage.removeItem('writes'));
  }

  /** From another device. */
  async function endAllSignIns(email: string): Promise<void> {
    const elsewhere = await freshVisitAs(browser, email);
    await openPage(elsewhere.page, '/account');
    await elsewhere.page.getByRole('button', { name: 'Sign out everywhere' }).click();
    const question = elsewhere.page.getByRole('group', { name: /^Sign out on every device/ });
    await question.getByRole('button', { name: 'Sign out everywhere' }).click();
    await elsewhere.page.waitForURL(/\/sign-in/);
    await elsewhere.context.close();
  }

  /** All that a stranger could read on the device. */
  function everythingKept(): Promise<string> {
    return visit.page.evaluate(() => JSON.stringify({ ...globalThis.localStorage, ...globalThis.sessionStorage }));
  }
});

/** Runs in the page. The browser's own interception does not see what is sent while a page goes away; this does. */
function refuseWritesOnDemand(): void {
  const send = globalThis.fetch;
  globalThis.fetch = (input, options) =>
    options?.method === 'PUT' && globalThis.sessionStorage.getItem('writes') === 'fail'
      ? Promise.reject(new TypeError('Failed to fetch'))
      : send(input, options);
}
