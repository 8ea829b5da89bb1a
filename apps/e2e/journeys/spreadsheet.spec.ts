import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear, marlbrook, openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people, visitAs } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, narrow, openBrowser } from '../browser/visit.js';

const actions = `${openYear}/follow-on-actions`;

/** What a link downloads, and the name it is saved under. */
async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the action plan in a spreadsheet', () => {
  let browser: Browser;
  let lead: Visit;
  let csv: string;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const choose = (text: string, name = 'Action plan.csv') =>
    lead.page
      .getByLabel('The file that you edited')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const previewed = () =>
    lead.page
      .getByRole('heading', { level: 2, name: '3. Look at what will change' })
      .and(lead.page.locator(':focus'))
      .waitFor();
  /** The rows of the file that hold a status, with the first of them given another one. */
  const withStatus = (from: string, to: string): string => csv.replace(`,${from},`, `,${to},`);

  step('is downloaded from the list of follow-on actions, for reading and for editing', async () => {
    const { page } = lead;
    await openPage(page, actions);
    const open = await downloaded(page, 'Action plan, public (Excel)');
    expect(open.name).toBe('DRAFT Appendix 2 Action plan 2026-27.xlsx');
    expect(open.bytes.subarray(0, 2).toString()).toBe('PK');
    await expectAccessible(page, 'follow-on actions with their spreadsheets');
    await page.getByRole('link', { name: 'Edit the action plan in a spreadsheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Edit the action plan in a spreadsheet' }).waitFor();
    await expectAccessible(page, 'the empty page for an import');
    csv = (await downloaded(page, 'Action plan for editing (CSV)')).bytes.toString('utf8');
    expect(csv).toContain('Row check');
  });

  step('says at the field why a file is none', async () => {
    await choose('a,b\n1,2', 'Other.csv');
    await lead.page
      .getByRole('alert')
      .getByRole('button', { name: /not an action plan/ })
      .click();
    await lead.page.getByLabel('The file that you edited').and(lead.page.locator(':focus')).waitFor();
    await expectAccessible(lead.page, 'a refused file');
  });

  step('shows what will change and what is wrong, and saves nothing', async () => {
    await choose(withStatus('Not started', 'Finished'));
    await previewed();
    await lead.page.getByText('The status must be one of').waitFor();
    await lead.page.getByText('Nothing will change; 1 wrong cell to look at').waitFor();
    await choose(withStatus('Not started', 'On track'));
    await previewed();
    await lead.page.getByText('1 follow-on action will change').waitFor();
    await expectAccessible(lead.page, 'a preview of an import');
    const slim = await visitAs(browser, people.lead);
    await slim.page.setViewportSize(narrow);
    await openPage(slim.page, `${actions}/import`);
    await slim.page.getByLabel('The file that you edited').setInputFiles({
      name: 'Action plan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(withStatus('Not started', 'On track')),
    });
    await slim.page.getByText('1 follow-on action will change').waitFor();
    await expectAccessible(slim.page, 'a preview of an import on a narrow screen');
  });

  step('does what the preview said, and tells where it can be seen', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Change 1 follow-on action' }).click();
    await page.getByRole('alert').getByText('1 follow-on action changed from “Action plan.csv”.').waitFor();
    await expectAccessible(page, 'a finished import');
    await page.getByRole('alert').getByRole('link', { name: 'history' }).click();
    await page.getByText('changed a follow-on action').first().waitFor();
    await openPage(page, `${actions}/import`);
    await choose(withStatus('Not started', 'On track'));
    await previewed();
    await page.getByText('Nothing will change').waitFor();
  });

  step('is closed where follow-on actions cannot be changed', async () => {
    await openPage(lead.page, `${finalYear}/follow-on-actions/import`);
    await lead.page.getByText('This year is no longer being drafted').waitFor();
    const reader = await visitAs(browser, people.reader);
    await openPage(reader.page, `${actions}/import`);
    await reader.page.getByText('You can read follow-on actions and not change them').waitFor();
    expect(await reader.page.getByRole('link', { name: /not for publication/ }).count()).toBe(0);
    await openPage(reader.page, `${marlbrook}/assessments/2023-24/report`);
    const register = await downloaded(reader.page, 'Evidence register, public (CSV)');
    expect(register.name).toBe('Appendix 3 Evidence register 2023-24.csv');
  });
});
