import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { madeUpBundle, type MadeUpBundle } from '@best-value/model/testing';
import { expectAccessible } from '../browser/accessible.js';
import { openPage } from '../browser/open-page.js';
import { picture } from '../browser/pictures.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser, visit } from '../browser/visit.js';

const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());

/** A member of the public, without an account, with files from a council's website. */
describe('checking a sealed self-assessment', () => {
  let browser: Browser;
  let guest: Visit;
  let made: MadeUpBundle;
  /** What the page sent while files were checked. */
  const sent: { url: string; method: string; body: string | null }[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    guest = await visit(browser);
    made = await madeUpBundle(hash);
    guest.page.on('request', (request) =>
      sent.push({ url: request.url(), method: request.method(), body: request.postData() }),
    );
  });
  afterAll(() => browser.close());
  const step = story(() => guest.page);

  const json = (text: string) => ({
    name: 'year sealed.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const pdf = () => ({ name: made.bundle.pdf.fileName, mimeType: 'application/pdf', buffer: Buffer.from(made.pdf) });
  const choose = (...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    guest.page.getByLabel('The bundle, and the PDF if you have it').setInputFiles(files);
  /** A second press within a second counts as the same: nobody chooses files as fast as this journey. */
  const check = async () => {
    await guest.page.waitForTimeout(1_000);
    await guest.page.getByRole('button', { name: 'Check', exact: true }).click();
  };
  const verdict = (words: RegExp) =>
    guest.page.getByRole('heading', { level: 2, name: words }).and(guest.page.locator(':focus')).waitFor();

  step('is reached from the foot of any page, without an account', async () => {
    const { page } = guest;
    await openPage(page, '/accessibility');
    await page.getByRole('link', { name: 'Check a sealed self-assessment' }).click();
    await page.getByRole('heading', { level: 1, name: 'Check a sealed self-assessment' }).waitFor();
    await expectAccessible(page, 'the empty page for checking');
  });

  step('says at the field what is missing, and takes the focus there', async () => {
    const { page } = guest;
    await page.getByLabel(/^The seal that/).fill('123');
    await check();
    const summary = page.getByRole('alert');
    await summary.getByRole('button', { name: /^The seal must be 64/ }).waitFor();
    await summary.getByRole('button', { name: /^Choose the bundle/ }).click();
    await page.getByLabel('The bundle, and the PDF if you have it').and(page.locator(':focus')).waitFor();
    await expectAccessible(page, 'a check without a file');
    await choose({ name: 'notes.docx', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByText('“notes.docx” is neither a bundle').first().waitFor();
    await choose(json('Dear council'));
    await page.getByLabel(/^The seal that/).fill('');
    await check();
    await page.getByText('It is not JSON').first().waitFor();
  });

  step('finds a whole one whole, with the focus on the words, and uploads nothing', async () => {
    const { page } = guest;
    sent.length = 0;
    await choose(json(JSON.stringify(made.bundle)), pdf());
    await check();
    await verdict(/Whole and unaltered since it was sealed/);
    await page.getByText('✓ The PDF is the one that was sealed.').waitFor();
    await page.getByText('Head of Law, deputy of the monitoring officer').waitFor();
    await page.getByText('The service does not know this seal.').waitFor();
    expect(sent.map(({ url, method, body }) => [method, new URL(url).pathname, body])).toEqual([
      ['GET', `/api/seals/${made.bundle.seal}`, null],
    ]);
    await expectAccessible(page, 'a whole bundle');
    await picture(page, 'verify', { whole: true });
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a whole bundle at 320 pixels');
    await picture(page, 'verify-narrow', { whole: true });
    await page.setViewportSize(desk);
  });

  step('finds one changed character, and says where', async () => {
    const { page } = guest;
    await choose(json(JSON.stringify(made.bundle).replace('£5m', '£6m')));
    await check();
    await verdict(/Not whole: one thing does not fit/);
    await page.getByText('The public document is not the one that was signed').waitFor();
    await page.getByText('Where: /documents/public').waitFor();
    await expectAccessible(page, 'a changed bundle');
    await picture(page, 'verify-changed', { whole: true });
  });

  step('finds what fits together and is not what was published', async () => {
    const { page } = guest;
    const forged = await madeUpBundle(hash, { narrative: 'Everything is perfect.' });
    await choose(json(JSON.stringify(forged.bundle)));
    await page.getByLabel(/^The seal that/).fill(made.bundle.seal.toUpperCase());
    await check();
    await verdict(/Not whole/);
    await page.getByText('It has another seal than the one to compare with').waitFor();
    await page.getByText('✗ The PDF is not the one that was sealed.').waitFor();
    await page.getByLabel(/^The seal that/).fill('');
  });

  step('checks without a network, and says that the service could not be asked', async () => {
    const { page, context } = guest;
    await context.setOffline(true);
    await choose(json(JSON.stringify(made.bundle)), pdf());
    await check();
    await verdict(/Whole and unaltered since it was sealed/);
    await page.getByText('The service could not be asked.').waitFor();
    await expectAccessible(page, 'a check without a network');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText('The service does not know this seal.').waitFor();
  });

  step('works by keyboard and by dropping files', async () => {
    const { page } = guest;
    await openPage(page, '/verify');
    const text = JSON.stringify(made.bundle);
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new globalThis.DataTransfer();
      transfer.items.add(new globalThis.File([content], 'dropped sealed.json', { type: 'application/json' }));
      return transfer;
    }, text);
    await page.dispatchEvent('.app-file-drop', 'drop', { dataTransfer: dropped });
    await page.getByText('Bundle: dropped sealed.json').waitFor();
    await page.getByLabel(/^The seal that/).focus();
    await page.keyboard.type(made.bundle.seal);
    await page.keyboard.press('Enter');
    await verdict(/^✓ Whole and unaltered$|^Whole and unaltered$/);
    await page.getByText('The PDF was not checked.').waitFor();
  });

  step('made no complaint on the way', () => {
    expect(guest.complaints).toEqual([]);
    return Promise.resolve();
  });
});
