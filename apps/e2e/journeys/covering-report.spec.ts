import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear, marlbrook } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, people, visitAs } from '../browser/people.js';
import { picture } from '../browser/pictures.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const reports = `${finalYear}/covering-reports`;

describe('the covering report of a year', () => {
  let browser: Browser;
  let clerk: Visit;
  let reader: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    clerk = await freshVisitAs(browser, people.administrator);
    reader = await visitAs(browser, people.reader);
  });
  afterAll(() => browser.close());
  const step = story(() => clerk.page);

  const field = (heading: string): Locator =>
    clerk.page
      .getByRole('region', { name: heading, exact: true })
      .or(clerk.page.getByRole('region', { name: `${heading} (optional)` }));
  const saved = async (heading: string): Promise<void> =>
    field(heading)
      .getByText(/Saved at/)
      .waitFor();
  const write = async (heading: string, text: string): Promise<void> => {
    await field(heading).getByRole('textbox').first().fill(text);
    await saved(heading);
  };
  const toDo = async (): Promise<number> => {
    const words = await clerk.page.getByRole('heading', { level: 2, name: /^To do/ }).innerText();
    return Number(/\d+/.exec(words)?.[0]);
  };

  step('is begun from the page of the report, by the form of Full Council', async () => {
    const { page } = clerk;
    await openPage(page, `${finalYear}/report`);
    await page.getByRole('link', { name: 'covering reports of this year' }).click();
    await page.getByRole('heading', { level: 1, name: 'Covering reports' }).waitFor();
    await page.getByRole('link', { name: 'Full Council, 28 April 2026', exact: true }).waitFor();
    await expectAccessible(page, 'covering reports');
    await page.getByRole('link', { name: 'Begin a covering report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Begin a covering report' }).waitFor();
    await page.getByRole('button', { name: 'Begin the report' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Choose the form of the report' }).waitFor();
    await expectAccessible(page, 'a covering report that is begun without a form');
    await page.waitForTimeout(1_000);
    await page.getByRole('radio', { name: 'Full Council report' }).check();
    await page.getByLabel('The body that meets').fill('Extraordinary Council');
    await page.getByRole('button', { name: 'Begin the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Covering report' }).waitFor();
    await page.getByText('The day of the meeting: nothing is entered').waitFor();
    await expectAccessible(page, 'a covering report just begun');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a covering report at 320 pixels');
    await page.setViewportSize(desk);
  });

  step('is filled in field by field, and what is missing leads to its field', async () => {
    const { page } = clerk;
    const before = await toDo();
    await page.getByRole('link', { name: 'The day of the meeting: nothing is entered' }).click();
    await page.getByLabel('Day').first().and(page.locator(':focus')).waitFor();
    const date = page.getByRole('group', { name: 'Date of the meeting' });
    await date.getByLabel('Day').fill('4');
    await date.getByLabel('Month').fill('6');
    await date.getByLabel('Year').fill('2026');
    await page.getByRole('radio', { name: 'Matter for information' }).check();
    await write('Report author(s)', 'Head of Policy and Performance');
    await field('Report summary').getByRole('button', { name: 'Use this text' }).click();
    await saved('Report summary');
    for (const heading of ['Introduction and method', 'What the assessment found', 'Future activities']) {
      await field(heading).getByRole('button', { name: 'Use this text' }).click();
      await saved(heading);
    }
    for (const heading of ['Legal', 'Financial', 'Human rights', 'Health and safety'])
      await write(heading, 'No implications arise from this report.');
    await write('Equalities and equalities assessment', 'No group is affected. No assessment was needed.');
    await field('Corporate risk management').getByLabel('Trust in the council is lost (CR4)').check();
    await saved('Corporate risk management');
    await write('Consultees', 'Senior leadership team');
    const contacts = field('Contact officer(s)');
    await contacts.getByRole('button', { name: 'Add a person' }).click();
    await contacts.getByLabel('Job title').fill('Democratic services');
    await contacts.getByLabel('Telephone').fill('01632 960121');
    await saved('Contact officer(s)');
    await page.getByText('Nothing is missing.').waitFor();
    expect(before).toBeGreaterThan(10);
    await expectAccessible(page, 'a covering report filled in');
    await picture(page, 'covering-report', { whole: true });
  });

  step('loses nothing at a reload', async () => {
    const { page } = clerk;
    await page.reload();
    await loaded(page);
    await page.getByText('Nothing is missing.').waitFor();
    expect(await field('Consultees').getByRole('textbox').first().inputValue()).toBe('Senior leadership team');
  });

  step('says that a placeholder has been left in it', async () => {
    const { page } = clerk;
    await write('Legal', 'Click to select comment.');
    await page.getByRole('link', { name: 'Legal: “Click to select comment.” is still to be filled in' }).waitFor();
    await write('Legal', 'No implications arise in law.');
    await page.getByText('Nothing is missing.').waitFor();
  });

  step('is read as it will be printed, with what statutory officers signed', async () => {
    const { page } = clerk;
    await page.getByRole('link', { name: 'Read the report as it stands' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Best Value self-assessment 2025/26' }).waitFor();
    await page.getByText('Extraordinary Council | 4 June 2026 | Matter for information').waitFor();
    await page.getByText('Trust in the council is lost (CR4)').waitFor();
    await page.getByText('The council has acted within its powers.').waitFor();
    await page.getByText('Appendix 1 Best Value self-assessment 2025-26').waitFor();
    await page.getByRole('heading', { level: 2, name: '1. Introduction and method' }).waitFor();
    await expectAccessible(page, 'a covering report as a page');
    await picture(page, 'covering-report-preview', { whole: true });
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a covering report as a page at 320 pixels');
    await page.setViewportSize(desk);
  });

  step('leaves out of the public report what is exempt, and shows it in the restricted one', async () => {
    const { page } = clerk;
    await page.goBack();
    await loaded(page);
    await field('Financial').getByText('Who may see this').click();
    await field('Financial').getByRole('radio', { name: 'Exempt' }).check();
    await field('Financial').getByLabel('Paragraph of Schedule 12A').selectOption('3');
    await field('Financial').getByLabel('Why keeping it exempt serves the public interest').fill('It names a price.');
    await saved('Financial');
    await page.getByRole('link', { name: 'Read the report as it stands' }).first().click();
    await page.getByText('Legal', { exact: true }).waitFor();
    expect(await page.getByText('Financial', { exact: true }).count()).toBe(0);
    await page.getByRole('radio', { name: 'The restricted report, with what is exempt' }).check();
    await page.getByText('Not for publication: exempt under Schedule 12A, paragraph 3').waitFor();
    await openPage(reader.page, new URL(page.url()).pathname);
    await reader.page.getByText('Legal', { exact: true }).waitFor();
    expect(await reader.page.getByText('Financial', { exact: true }).count()).toBe(0);
    await openPage(reader.page, new URL(page.url()).pathname.replace(/\/preview$/, ''));
    await reader.page.getByText('This field is exempt. Your role does not include seeing it.').waitFor();
    await expectAccessible(reader.page, 'a covering report as a reader sees it');
  });

  step('is removed and put back with all that was typed', async () => {
    const { page } = clerk;
    await openPage(page, reports);
    await page.getByRole('button', { name: 'Remove Extraordinary Council, 4 June 2026' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Removed: Extraordinary Council, 4 June 2026.').waitFor();
    await page.getByRole('button', { name: 'Undo: put it back' }).click();
    await page.getByText('Extraordinary Council, 4 June 2026 is back.').waitFor();
  });

  step('can have a form of the council’s own', async () => {
    const { page } = clerk;
    await openPage(page, `${marlbrook}/settings`);
    await page.getByRole('link', { name: 'Report forms' }).click();
    await page.getByRole('heading', { level: 1, name: 'Report forms' }).waitFor();
    await expectAccessible(page, 'report forms');
    await page.getByLabel('Copy of').selectOption({ label: 'Cabinet report' });
    await page.getByLabel('Name of the form').fill('Scrutiny committee');
    await page.getByRole('radio', { name: 'A committee' }).check();
    await page.getByRole('button', { name: 'Make the form' }).click();
    await page.getByRole('heading', { level: 1, name: 'Scrutiny committee' }).waitFor();
    await page.getByRole('button', { name: 'Move up Date' }).click();
    await page.getByRole('link', { name: 'Change Date' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Remove Ward(s)' }).click();
    await page.getByRole('link', { name: 'Change Ward(s)' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Add a field' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a field' }).waitFor();
    await page.getByLabel('What it holds').selectOption({ label: 'One of some choices' });
    await page.getByLabel('Heading', { exact: true }).fill('Called in');
    await page.getByRole('radio', { name: 'On the front sheet' }).check();
    await page.getByLabel('Choices').fill('Yes');
    await page.getByRole('button', { name: 'Add the field' }).click();
    await page.getByRole('alert').getByText('Enter two choices or more').waitFor();
    await expectAccessible(page, 'a field of one choice');
    await page.waitForTimeout(1_000);
    await page.getByLabel('Choices').fill('Yes\nNo');
    await page.getByRole('button', { name: 'Add the field' }).click();
    await page.getByRole('heading', { level: 2, name: 'Called in' }).waitFor();
    await expectAccessible(page, 'a report form');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a report form at 320 pixels');
    await page.setViewportSize(desk);
  });

  step('takes coded items from the council’s lists', async () => {
    const { page } = clerk;
    await openPage(page, `${marlbrook}/coded-lists`);
    await expectAccessible(page, 'coded lists');
    await page.getByRole('link', { name: 'Change Corporate risks' }).click();
    const items = page.getByLabel('Items');
    await items.fill(`${await items.inputValue()}\nCR5 A flood in the valley`);
    await expectAccessible(page, 'a coded list');
    await page.getByRole('button', { name: 'Save the list' }).click();
    await page.getByText('A flood in the valley').waitFor();
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'coded lists at 320 pixels');
    await page.setViewportSize(desk);
  });

  step('made no complaint on the way', () => {
    expect([...clerk.complaints, ...reader.complaints]).toEqual([]);
    return Promise.resolve();
  });
});
