import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { call } from '../browser/call.js';
import { marlbrook, readJson } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const movedYear = `${marlbrook}/assessments/2033-34`;
const versions = `${movedYear}/versions`;
/** Reworded between the two shipped versions, and not. */
const judged = ['leadership/statutory-officers', 'leadership/ambitions'];
const draft = '2023-07-consultation-draft';

describe('a half-judged year', () => {
  let browser: Browser;
  let lead: Visit;
  /** The criterion that was reworded, by its number on the page. */
  let reworded = 0;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    const { page } = lead;
    await openPage(page, marlbrook);
    const team = await readJson<{ items: { id: string; email: string }[] }>(page, `${marlbrook}/people`);
    const leadId = team.items.find(({ email }) => email === people.lead)?.id;
    const opened = { year: '2033/34', modelId: '2024-05-statutory', leadId, dates: {} };
    await call(page, 'POST', `${marlbrook}/assessments`, opened);
    const classification = { level: 'public', paragraph: null, publicInterestReason: null };
    for (const key of judged) {
      const said = { judgement: 'met', reason: 'It is so.', classification };
      await call(page, 'PUT', `${movedYear}/criteria/${key}/judgement`, said, 0);
    }
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  step('is asked to move to another version, and shows what would change before anything does', async () => {
    const { page } = lead;
    await openPage(page, movedYear);
    await page.getByRole('link', { name: 'Move to another version' }).click();
    await page.getByRole('heading', { level: 1, name: /^Version of the themes and criteria/ }).waitFor();
    await page.getByRole('button', { name: 'Look at what would change' }).click();
    await page.getByRole('alert').getByText('Choose a version').waitFor();
    await expectAccessible(page, 'the versions of a year');
    // A second press of a button within a second counts as the same.
    await page.waitForTimeout(1_000);
    await page.getByLabel('Version', { exact: true }).selectOption(draft);
    await page.getByRole('button', { name: 'Look at what would change' }).click();
    await page.getByRole('heading', { level: 1, name: /^Move 2033\/34/ }).waitFor();
    await expectAccessible(page, 'the overview of a move');
  });

  step('keeps all that is unchanged at one press, and the rest is decided theme by theme', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: /^Keep all \d+ whose words are the same/ }).click();
    await page.getByRole('button', { name: /^Keep all/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Leadership', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Leadership' }).and(page.locator(':focus')).waitFor();
    const heading = await page
      .getByRole('heading', { level: 2, name: /Reworded/ })
      .first()
      .innerText();
    reworded = Number(/\d+/.exec(heading)?.[0]);
    await page
      .getByRole('group', { name: `What becomes of it? (${reworded})` })
      .getByLabel('Confirm or change what was said')
      .check();
    await page.getByLabel(`Reason for criterion ${reworded}`).fill('It holds by these words as well.');
    await expectAccessible(page, 'a theme of a move');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a theme of a move on the narrowest screen');
    await page.setViewportSize(desk);
  });

  step('has lost nothing that was decided when the page is loaded again', async () => {
    const { page } = lead;
    await page.reload();
    const reason = page.getByLabel(`Reason for criterion ${reworded}`);
    await reason.waitFor();
    expect(await reason.inputValue()).toBe('It holds by these words as well.');
  });

  step('is moved as the last page said, and lists what it left behind', async () => {
    const { page } = lead;
    await openPage(page, `${versions}/${draft}/result`);
    await page.getByText('Said as you have written it: 1 judgement').waitFor();
    await expectAccessible(page, 'what comes of a move');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'what comes of a move on the narrowest screen');
    await page.setViewportSize(desk);
    const kept = /Kept as it is: (\d+) judgements?/.exec(await page.getByRole('main').innerText())?.[1];
    await page.getByRole('button', { name: 'Move the year' }).click();
    await page.getByRole('alert').getByText('The year was moved.').waitFor();
    await page.getByText(new RegExp(`: ${kept} kept, 1 adapted,`)).waitFor();
    await expectAccessible(page, 'a year that was moved');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a year that was moved on the narrowest screen');
    await page.setViewportSize(desk);
  });

  step('says what it said before once the move is undone', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Undo the move' }).click();
    await page
      .getByRole('group', { name: 'Undo the newest move?' })
      .getByRole('button', { name: 'Undo the move' })
      .click();
    await page.getByRole('alert').getByText('The move was undone').waitFor();
    await page
      .getByText(/Undone/)
      .first()
      .waitFor();
    await openPage(page, `${movedYear}/themes/leadership`);
    expect(await page.getByText('It holds by these words as well.').count()).toBe(0);
    expect(lead.complaints.splice(0)).toEqual([]);
  });
});
