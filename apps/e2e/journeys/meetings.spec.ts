import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, people, visitAs } from '../browser/people.js';
import { picture } from '../browser/pictures.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const meetings = `${finalYear}/meetings`;
const decision = 'Resolved that the self-assessment be noted – nodwyd.';

describe('the meetings that a year goes to', () => {
  let browser: Browser;
  let lead: Visit;
  let reader: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    reader = await visitAs(browser, people.reader);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const date = async (day: string, month: string, year: string) => {
    const group = lead.page.getByRole('group', { name: 'Date of the meeting' });
    await group.getByLabel('Day').fill(day);
    await group.getByLabel('Month').fill(month);
    await group.getByLabel('Year').fill(year);
  };

  step('are none at first, and the page of the year leads to them', async () => {
    const { page } = lead;
    await openPage(page, finalYear);
    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
    await page.getByText('No meeting is written down yet.').waitFor();
    await expectAccessible(page, 'no meetings');
  });

  step('are asked for whole, with every problem at its answer', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: 'Add a meeting' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a meeting' }).waitFor();
    await page.getByRole('radio', { name: 'Another body' }).check();
    await page.getByRole('radio', { name: 'It noted the assessment' }).check();
    await page.getByLabel(/^Address of the minutes/).fill('http://old.example');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    const summary = page.getByRole('alert');
    for (const problem of [
      'Enter the name of the body',
      'Enter the date of the meeting',
      'Enter the words of the decision',
      'Enter an address that starts with https://',
    ])
      await summary.getByRole('button', { name: problem }).waitFor();
    await expectAccessible(page, 'a meeting that lacks everything');
    await summary.getByRole('button', { name: 'Enter the date of the meeting' }).click();
    await page.getByLabel('Day').and(page.locator(':focus')).waitFor();
  });

  step('can be planned, and nothing can be decided before they are held', async () => {
    const { page } = lead;
    await page.waitForTimeout(1_000);
    await page.getByRole('radio', { name: 'Full council' }).check();
    await page.getByLabel('Words of the decision').fill(decision);
    await page.getByLabel(/^Address of the minutes/).fill('https://democracy.marlbrook.example/c/14');
    await page.getByLabel(/^Minute reference/).fill('C/26/14');
    await date('4', '6', '2090');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByRole('alert').getByText('The meeting is on 4 June 2090').waitFor();
    await page.waitForTimeout(1_000);
    await page.getByRole('radio', { name: /^Nothing yet/ }).check();
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByRole('heading', { level: 2, name: 'Full council, 4 June 2090' }).waitFor();
    await page.getByText('Planned', { exact: true }).waitFor();
  });

  step('have their outcome written in once they were held', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: 'Change Full council, 4 June 2090' }).click();
    await page.getByRole('heading', { level: 1, name: 'Change a meeting' }).waitFor();
    await date('4', '6', '2026');
    await page.getByRole('radio', { name: 'It noted the assessment' }).check();
    await page.getByLabel('Words of the decision').fill(decision);
    await expectAccessible(page, 'the form of a meeting');
    await picture(page, 'meeting-form', { whole: true });
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('heading', { level: 2, name: 'Full council, 4 June 2026' }).waitFor();
    await page.getByText(decision).waitFor();
    const minute = page.getByRole('link', { name: 'C/26/14' });
    expect(await minute.getAttribute('href')).toBe('https://democracy.marlbrook.example/c/14');
    await expectAccessible(page, 'meetings');
    await picture(page, 'meetings', { whole: true });
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'meetings at 320 pixels');
    await picture(page, 'meetings-narrow', { whole: true });
    await page.setViewportSize(desk);
  });

  step('are read by everybody of the council and changed by few', async () => {
    await openPage(reader.page, meetings);
    await reader.page.getByText(decision).waitFor();
    expect(await reader.page.getByRole('link', { name: /^(Add|Change)/ }).count()).toBe(0);
    expect(await reader.page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    await expectAccessible(reader.page, 'meetings as a reader sees them');
  });

  step('can be removed and put back', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Remove Full council, 4 June 2026' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Removed: Full council, 4 June 2026.').waitFor();
    await page.getByRole('button', { name: 'Undo: put it back' }).click();
    await page.getByText('Full council, 4 June 2026 is back.').waitFor();
    await page.getByText(decision).waitFor();
    await page.reload();
    await loaded(page);
    await page.getByText(decision).waitFor();
  });

  step('made no complaint on the way', () => {
    expect([...lead.complaints, ...reader.complaints]).toEqual([]);
    return Promise.resolve();
  });
});
