import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, readJson } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser, visit } from '../browser/visit.js';
import { expectEveryText } from '../browser/words.js';

/** A year that the demo has sealed, and one sealed before it. */
const report = `${marlbrook}/assessments/2024-25/report`;
const address = '/published/marlbrook/2024-25';

/** The council opens what it sealed, and a councillor without an account reads it. */
describe("the members' page", () => {
  let browser: Browser;
  let lead: Visit;
  let member: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await visitAs(browser, people.lead);
    member = await visit(browser);
  });
  afterAll(() => browser.close());
  const step = story(() => member.page);
  const closed = () => member.page.getByRole('heading', { level: 1, name: 'This page is not open' }).waitFor();

  step('is not there for anybody while it is closed', async () => {
    await openPage(member.page, address);
    await closed();
    await expectAccessible(member.page, "a members' page that is closed");
  });

  step('is opened by the lead officer, who is given the address', async () => {
    const { page } = lead;
    await openPage(page, report);
    await page.getByRole('button', { name: 'Open the members’ page to everybody' }).click();
    await page.getByRole('link', { name: /\/published\/marlbrook\/2024-25$/ }).waitFor();
    await expectAccessible(page, "the report of a year whose members' page is open");
  });

  step('is read without an account, what has changed first', async () => {
    const { page, context } = member;
    await openPage(page, address);
    await page.getByRole('heading', { level: 2, name: 'What the symbols mean' }).waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 3)).toEqual(['Changes since 2023/24', 'What the symbols mean', 'Contents']);
    expect(await context.cookies()).toEqual([]);
    await expectAccessible(page, "the members' page");
    await page.setViewportSize(narrow);
    await expectAccessible(page, "the members' page on a narrow screen");
    await page.setViewportSize(desk);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map((one) => one.id));
    expect(ids).toHaveLength(new Set(ids).size);
    await expectEveryText(page, (await readJson<{ document: object }>(page, address)).document);
  });

  step('leads to a paragraph and to a criterion by the names that the PDF has', async () => {
    const { page } = member;
    for (const [place, words] of [
      ['paragraph-3-1', /^3\.1\s/],
      ['c3-1', /^C3\.1\s/],
    ] as const) {
      await openPage(page, '/verify');
      await openPage(page, `${address}#${place}`);
      const found = page.locator(`#${place}`).and(page.locator(':focus'));
      await found.waitFor();
      expect(await found.innerText()).toMatch(words);
    }
    await page.getByRole('link', { name: /^4\. / }).last().focus();
    await page.keyboard.press('Enter');
    await page.locator('#section-4').and(page.locator(':focus')).waitFor();
  });

  step('gives the PDF and the proof, and they are whole', async () => {
    const { page } = member;
    await openPage(page, address);
    const files = [];
    for (const name of [/^Download the PDF/, /^Download the same as data/]) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      files.push(await (await waiting).path());
    }
    const [pdf, bundle] = files;
    await page.getByRole('link', { name: 'Check that a file is what was sealed' }).click();
    await page.getByLabel('The bundle, and the PDF if you have it').setInputFiles([
      { name: 'sealed.json', mimeType: 'application/json', buffer: await readFile(bundle ?? '') },
      { name: 'sealed.pdf', mimeType: 'application/pdf', buffer: await readFile(pdf ?? '') },
    ]);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('✓ The PDF is the one that was sealed.').waitFor();
    await page.getByText('The service knows this seal:').waitFor();
  });

  step('is printed with nothing around it', async () => {
    const { page } = member;
    await openPage(page, address);
    await page.getByRole('heading', { level: 2, name: 'Contents' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.app-footer__list').isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
  });

  step('is closed by the lead officer, and gone for everybody', async () => {
    await lead.page.getByRole('button', { name: 'Close the members’ page' }).click();
    await lead.page.getByRole('button', { name: 'Open the members’ page to everybody' }).waitFor();
    await openPage(member.page, '/verify');
    await openPage(member.page, address);
    await closed();
    expect([...lead.complaints, ...member.complaints]).toEqual([]);
  });
});
