import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openYear } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const questions = `${openYear}/challenge`;
const reason = 'Bu’r pwyllgor yn ei adolygu ym mis Medi. 🏛️ It holds.';

describe('what an inspector would ask', () => {
  let browser: Browser;
  let lead: Visit;
  let reader: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await visitAs(browser, people.lead);
    reader = await visitAs(browser, people.reader);
  });
  afterAll(() => browser.close());

  /** The first question whose words match, with all that stands under it. */
  const card = (words: RegExp, { page } = lead): Locator =>
    page
      .locator('app-question-card')
      .filter({ has: page.getByRole('heading', { level: 3, name: words }) })
      .first();
  const review = /was to be reviewed by/;
  const counts = ({ page } = lead): Promise<string> => page.getByRole('status').first().innerText();
  const shown = ({ page } = lead): Promise<number> => page.locator('app-question-card').count();

  async function clean(visit: Visit, state: string): Promise<void> {
    for (const [size, name] of [
      [narrow, 'on the narrowest screen'],
      [desk, 'on a desk'],
    ] as const) {
      await visit.page.setViewportSize(size);
      await expectAccessible(visit.page, `${state} ${name}`);
    }
  }

  it('is found from the year and from a theme, with how many questions there are', async () => {
    const { page } = lead;
    await openPage(page, openYear);
    await page.getByRole('link', { name: /^\d+ questions an inspector would ask/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What an inspector would ask' }).waitFor();
    await loaded(page);
    const all = await shown();
    expect(await counts()).toContain(`${all} questions:`);
    await clean(lead, 'the questions');
    await openPage(page, `${openYear}/themes/culture`);
    const link = page.getByRole('link', { name: /^\d+ questions? an inspector would ask/ });
    const ofCulture = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await loaded(page);
    await page.waitForURL(/challenge\?theme=culture$/);
    expect(await shown()).toBe(ofCulture);
    expect(await counts()).toContain(`${ofCulture} of ${all} shown.`);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([`Culture (${ofCulture})`]);
  });

  it('is filtered by severity and by whether it is answered, by keyboard', async () => {
    const { page } = lead;
    await openPage(page, questions);
    await page.getByLabel('Severity').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Show', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/severity=blocks/);
    const words = await page.locator('app-question-card h3 .govuk-tag').allInnerTexts();
    expect(new Set(words)).toEqual(new Set(['■ Blocks']));
    await openPage(page, `${questions}?severity=banana&answer=answered`);
    await page.getByText('The filter “Severity: banana” was not understood and was left out.').first().waitFor();
    await page.getByText('Nothing matches.').waitFor();
    await clean(lead, 'no question matches');
  });

  it('has no answer to what only a change can put right', async () => {
    await openPage(lead.page, `${questions}?severity=blocks`);
    const placeholder = card(/is still in/);
    expect(await placeholder.getByRole('button').count()).toBe(0);
    expect(await placeholder.innerText()).toContain('No answer puts this right, only a change.');
  });

  it('refuses an answer that says nothing, at its field', async () => {
    const { page } = lead;
    await openPage(page, questions);
    await card(review)
      .getByRole('button', { name: /^Answer/ })
      .click();
    const box = card(review).getByLabel('What would you tell the inspector?');
    expect(await box.evaluate((element) => element === globalThis.document.activeElement)).toBe(true);
    await box.fill('TBC');
    await card(review).getByRole('button', { name: 'Save answer' }).click();
    await card(review).locator('.govuk-error-summary:focus').getByText('“TBC” is still to be filled in.').click();
    await card(review).locator('.govuk-error-message').getByText('“TBC” is still to be filled in.').waitFor();
    expect(await box.inputValue()).toBe('TBC');
    expect(await box.evaluate((element) => element === globalThis.document.activeElement)).toBe(true);
    await clean(lead, 'an answer that was refused');
  });

  it('keeps what was typed and not sent through a reload', async () => {
    const { page } = lead;
    await card(review).getByLabel('What would you tell the inspector?').fill(reason);
    await page.waitForTimeout(500);
    page.once('dialog', (dialog) => void dialog.accept());
    await openPage(page, questions);
    const box = card(review).getByLabel('What would you tell the inspector?');
    await box.waitFor();
    await card(review).getByText('It is in the form again.').waitFor();
    expect(await box.inputValue()).toBe(reason);
  });

  it('is answered, which the team can read and a reader cannot until it is published', async () => {
    const { page } = lead;
    await card(review).getByRole('button', { name: 'Save answer' }).click();
    await card(review).getByText('For the team only.').waitFor();
    expect(await card(review).innerText()).toContain(reason);
    const change = card(review).getByRole('button', { name: /^Change the answer/ });
    expect(await change.evaluate((element) => element === globalThis.document.activeElement)).toBe(true);
    expect(await counts()).toContain('1 answered');
    await clean(lead, 'an answered question');
    await openPage(reader.page, questions);
    expect(await card(review, reader).innerText()).toContain('The answer is not shown to your role.');
    expect(await reader.page.getByText(reason).count()).toBe(0);
    expect(await reader.page.locator('app-question-card').getByRole('button').count()).toBe(0);
    await clean(reader, 'the questions as a reader sees them');
    await change.click();
    await card(review).getByLabel('Publish it with the assessment').check();
    await card(review).getByRole('button', { name: 'Save answer' }).click();
    await card(review).getByText('Published with the assessment.').waitFor();
    await openPage(reader.page, questions);
    expect(await card(review, reader).innerText()).toContain(reason);
    await openPage(page, `${questions}?answer=answered`);
    expect(await shown()).toBe(1);
  });

  it('leads to the very field, and asks no longer once that is put right; the answer stays', async () => {
    const { page } = lead;
    const question = await card(review).getByRole('heading', { level: 3 }).innerText();
    await card(review)
      .getByRole('link', { name: /^Change the evidence/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Change evidence' }).waitFor();
    const day = page.getByRole('group', { name: /again by/ }).getByLabel('Day');
    await page.waitForFunction(() => globalThis.document.activeElement?.id.includes('reviewBy'));
    const year = page.getByRole('group', { name: /again by/ }).getByLabel('Year');
    expect(await day.evaluate((element) => element === globalThis.document.activeElement)).toBe(true);
    const before = await year.inputValue();
    await year.fill('2090');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.waitForURL(/evidence\/[0-9a-f-]{36}$/);
    const item = page.url();
    await openPage(page, questions);
    await page.getByRole('heading', { level: 2, name: 'No longer asked' }).waitFor();
    const past = page.locator('app-past-answers li').first();
    expect(question).toContain(await past.getByRole('heading', { level: 3 }).innerText());
    expect(await past.innerText()).toContain(reason);
    await clean(lead, 'an answer to what is no longer asked');
    await openPage(page, `${item}/edit`);
    await page
      .getByRole('group', { name: /again by/ })
      .getByLabel('Year')
      .fill(before);
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.waitForURL(/evidence\/[0-9a-f-]{36}$/);
  });

  it('stands in the history', async () => {
    const { page } = lead;
    await openPage(page, '/councils/marlbrook/history');
    await page.getByText('answered a question an inspector would ask').first().waitFor();
  });

  it('loses its answer when that is withdrawn', async () => {
    const { page } = lead;
    await openPage(page, `${questions}?answer=answered`);
    await card(review)
      .getByRole('button', { name: /^Withdraw the answer/ })
      .click();
    await page.getByText('Nothing matches.').waitFor();
    await openPage(page, questions);
    expect(await counts()).toContain('0 answered');
  });

  it('keeps its questions and answers on paper', async () => {
    const { page } = reader;
    await openPage(page, questions);
    const words = await page.locator('main h2, main h3').allInnerTexts();
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.getByRole('main').innerText();
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => !onPaper.includes(text))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Show', exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('made no complaint on the way', () => expect([...lead.complaints, ...reader.complaints]).toEqual([]));
});
