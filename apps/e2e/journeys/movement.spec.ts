import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { pdfText } from '../../api/src/report/pdf/checking/pdf-text.js';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, openYear } from '../browser/demo-addresses.js';
import { focused } from '../browser/keyboard.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { story } from '../browser/story.js';
import { ThemePage } from '../browser/theme-page.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const moved = `${marlbrook}/movement`;
const ofGovernance = `${moved}?theme=governance`;
const proposal = 'Governance moved from Fair to Good';
const said = 'Governance moved from Fair to Good because a second person now checks every notice.';
const action = 'Make the forward plan foolproof';

/** The half-done year scores a theme otherwise than the sealed year before it: seen, explained by two officers, and printed. */
describe('what moved, and why', () => {
  let browser: Browser;
  let lead: Visit;
  let other: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    other = await freshVisitAs(browser, people.themeLead);
  });
  afterAll(() => browser.close());
  const step = story(() => lead.page);

  const card = (page: Page) => page.getByRole('article', { name: /^Governance, 2026\/27/ });
  const reason = (page: Page) => card(page).getByLabel('Why did the score move?');
  const save = (page: Page) => card(page).getByRole('button', { name: 'Save reason' }).click();
  const sayWhy = (page: Page) => card(page).getByRole('button', { name: 'Say why Governance moved' }).click();
  const picture = (page: Page) => page.getByRole('img', { name: /^Scores of / });
  const table = (page: Page) => page.getByRole('table', { name: /^Scores by theme and year/ });
  const cellOf = async (page: Page, year: string): Promise<Locator> => {
    const years = await table(page).getByRole('columnheader').allInnerTexts();
    return table(page)
      .getByRole('row', { name: /^Governance / })
      .getByRole('cell')
      .nth(years.findIndex((name) => name.startsWith(year)) - 1);
  };
  const bothWidths = async (page: Page, state: string) => {
    await expectAccessible(page, `${state}, on a desk`);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${state}, on the narrowest screen`);
    await page.setViewportSize(desk);
  };

  step('is read as a picture and as a table that says the same, once a theme is scored otherwise', async () => {
    const { page } = lead;
    await openPage(page, `${openYear}/themes/governance`);
    await new ThemePage(page).give('Good', 'Notice was given of every key decision since September.');
    await openPage(page, openYear);
    await page.getByRole('link', { name: 'What moved', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'What moved' }).waitFor();
    await page.getByText(/2025\/26.* and 20\d\d\/\d\d are drafts: what they show may still change\./).waitFor();
    const words = (await picture(page).getAttribute('aria-label')) ?? '';
    expect(words).toContain('Governance: Fair, then Fair, then Good, then Good');
    expect(await (await cellOf(page, '2024/25')).innerText()).toMatch(/Fair\s+= The same$/);
    expect(await (await cellOf(page, '2025/26')).innerText()).toMatch(/Good\s+↑ Up$/);
    await bothWidths(page, 'what moved');
    await table(page)
      .getByRole('button', { name: /^Show \d+ criteria of Governance$/ })
      .click();
    await table(page)
      .getByText(/^↓ Down$/)
      .first()
      .waitFor();
    await bothWidths(page, 'what moved, with the criteria of a theme');
  });

  step('is opened at a theme and a reason by an address that can be sent to somebody', async () => {
    const { page } = lead;
    await openPage(page, `${ofGovernance}#reason-2026-27-governance`);
    await page.locator('#reason-2026-27-governance:focus').waitFor();
    expect((await focused(page)).seen).toBe(true);
    expect(await page.getByRole('article').count()).toBe(await page.getByRole('article', { name: /^Gov/ }).count());
    await card(page).getByText('Proposed, not saved').waitFor();
    expect(await card(page).innerText()).toContain(proposal);
  });

  step('asks for a reason, refuses an empty one at its field, and loses nothing that was chosen or typed', async () => {
    const { page } = lead;
    await sayWhy(page);
    await page.locator('app-reason-form textarea:focus').waitFor();
    expect(await reason(page).inputValue()).toContain(proposal);
    await card(page).getByLabel(action).check();
    await reason(page).fill(' ');
    await save(page);
    await card(page).locator('.govuk-error-summary:focus').waitFor();
    await card(page).locator('textarea[aria-invalid=true]').waitFor();
    expect(await card(page).getByText('Say why the score moved').count()).toBe(2);
    expect(await card(page).getByLabel(action).isChecked()).toBe(true);
    await bothWidths(page, 'a reason that was refused');
    await reason(page).fill('TBC: governance improved.');
    await save(page);
    await card(page).getByText('“TBC” is still to be filled in').last().waitFor();
    expect(await reason(page).inputValue()).toBe('TBC: governance improved.');
    await reason(page).fill(said);
  });

  step('keeps what was typed and not saved through a reload', async () => {
    const { page } = lead;
    await page.waitForTimeout(500);
    page.once('dialog', (dialog) => void dialog.accept());
    await openPage(page, ofGovernance);
    await sayWhy(page);
    await card(page).getByText('It is in the form again.').waitFor();
    expect(await reason(page).inputValue()).toBe(said);
    expect(await card(page).getByLabel(action).isChecked()).toBe(true);
  });

  step('is saved with the follow-on action that led to it', async () => {
    const late = other.page;
    await openPage(late, ofGovernance);
    await sayWhy(late);
    await reason(late).fill('Governance is better for other reasons.');
    const { page } = lead;
    await save(page);
    await card(page).getByText(said, { exact: true }).waitFor();
    await card(page)
      .getByText(/^Saved by .+ on \d+ \w+ 20\d\d at \d\d:\d\d$/)
      .waitFor();
    await card(page).getByRole('link', { name: action }).waitFor();
    await page.locator('#reason-2026-27-governance:focus').waitFor();
    await bothWidths(page, 'a reason that is saved');
  });

  step('tells a second officer, whose page is stale, what the first has saved', async () => {
    const late = other.page;
    await save(late);
    const choice = card(late).getByRole('region', { name: 'Two versions of the reason' });
    await choice.getByText(said, { exact: true }).waitFor();
    await choice.getByText('Governance is better for other reasons.', { exact: true }).waitFor();
    await choice.getByText(/Policy and Performance Manager/).waitFor();
    expect(await reason(late).inputValue()).toBe('Governance is better for other reasons.');
    await bothWidths(late, 'two versions of a reason');
    await choice.getByRole('button', { name: 'Keep theirs' }).click();
    const actions = card(late).getByRole('region', { name: 'Two versions of the follow-on actions' });
    await actions.getByText(action).waitFor();
    await actions.getByRole('button', { name: 'Keep theirs' }).click();
    await card(late).getByText(said, { exact: true }).waitFor();
    await card(late).getByRole('link', { name: action }).waitFor();
  });

  step('prints the picture and the table, and nothing to press', async () => {
    const { page } = lead;
    await openPage(page, moved);
    await page.emulateMedia({ media: 'print' });
    expect(await picture(page).isVisible()).toBe(true);
    expect(await table(page).isVisible()).toBe(true);
    const onPaper = await page.getByRole('main').innerText();
    expect(onPaper).toContain(said);
    expect(onPaper).not.toMatch(/Say why|Change the reason|Show \d+ criteria/);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  step('stands in the report as it will be printed, with the follow-on action', async () => {
    const { page } = lead;
    await openPage(page, `${openYear}/report/preview`);
    const row = page.getByRole('table', { name: 'Why scores moved' }).getByRole('row', { name: /Governance/ });
    expect(await row.innerText()).toContain(said);
    expect(await row.innerText()).toMatch(new RegExp(`A\\d+ ${action}`));
    await openPage(page, `${openYear}/report/pack`);
    await page.getByRole('button', { name: 'Make the public pack' }).click();
    await page.getByText(/\d+ files? inside/).click({ timeout: 120_000 });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'DRAFT Appendix 1 Best Value self-assessment 2026-27.pdf' }).click(),
    ]);
    const text = (await pdfText(readFileSync(await file.path()))).join(' ').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Why scores moved');
    expect(text).toContain(said);
    expect([...lead.complaints, ...other.complaints]).toEqual([]);
  });
});
