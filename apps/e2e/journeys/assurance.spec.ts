import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openYear } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const resources = `${openYear}/themes/use-of-resources`;

/** The people who look at what others wrote: reviewer, moderator, senior leadership. */
describe('the assurance of a year', () => {
  let browser: Browser;
  let reviewer: Visit;
  let moderator: Visit;
  let leadership: Visit;
  let lead: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    reviewer = await visitAs(browser, people.reviewer);
    moderator = await visitAs(browser, people.moderator);
    leadership = await visitAs(browser, people.leadership);
    lead = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  async function clean(visit: Visit, state: string): Promise<void> {
    for (const [size, name] of [
      [narrow, 'on the narrowest screen'],
      [desk, 'on a desk'],
    ] as const) {
      await visit.page.setViewportSize(size);
      await expectAccessible(visit.page, `${state} ${name}`);
    }
  }

  it('lets a reviewer score before they see the lead’s score', async () => {
    const { page } = reviewer;
    await openPage(page, resources);
    await page.getByText(/◌ You review this theme/).waitFor();
    await clean(reviewer, 'a theme that is to be scored blind');
    await page.getByRole('link', { name: 'Review this theme' }).click();
    await page.getByRole('heading', { level: 1, name: /^Review of Use of resources/ }).waitFor();
    await loaded(page);
    await page.getByText(/◌ The lead’s score and its reason are shown once/).waitFor();
    await clean(reviewer, 'a review before its score');
    await page.getByText('What the review still needs (2)').waitFor();

    await page.getByLabel('What did you find?').fill('Mae’r ffigurau’n gywir. 🧾');
    await page.getByRole('radio', { name: /Good$/ }).check();
    await page
      .getByText(/Saved at/)
      .last()
      .waitFor();
    await openPage(page, `${resources}/review`);
    await page.getByRole('heading', { level: 2, name: 'Two scores that differ' }).waitFor();
    expect(await page.getByText(/◌ The lead’s score/).count()).toBe(0);
    await page.getByLabel('Why do you score it so?').fill('The budget holds, and what is late is known.');
    await page.getByLabel('What did you find?').focus();
    await page.getByRole('button', { name: 'Finish the review' }).waitFor();
    await clean(reviewer, 'a review that can be finished');
  });

  it('keeps both scores, and asks in words how that was settled', async () => {
    const { page } = reviewer;
    await page.getByRole('button', { name: 'Save how it was settled' }).click();
    await page.getByRole('alert').getByText('Say how the two scores were settled').waitFor();
    await expectAccessible(page, 'a settlement without words');
    // A second press of a button within a second counts as the same.
    await page.waitForTimeout(1_000);
    await page.getByLabel('How was it settled?').fill('We wait for the auditor: fair stays for this year.');
    await page.getByRole('button', { name: 'Save how it was settled' }).click();
    await page.getByText('How the two scores were settled is saved.').waitFor();
  });

  it('finishes a review, which rests then and can be read', async () => {
    const { page } = reviewer;
    await page.getByRole('button', { name: 'Finish the review' }).click();
    const question = page.getByRole('group', { name: 'Finish the review?' });
    await question.waitFor();
    expect(await question.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await question.getByRole('button', { name: 'Finish the review' }).click();
    await page.getByText('The review is finished.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Reviews of this theme' }).waitFor();
    await clean(reviewer, 'a finished review');
  });

  it('shows the lead who reviews what, and why somebody may not', async () => {
    const { page } = lead;
    await openPage(page, `${openYear}/settings`);
    await page.getByRole('heading', { level: 2, name: 'Theme reviewers' }).waitFor();
    await clean(lead, 'the settings of a year with reviewers');
    await openPage(page, openYear);
    await page
      .getByText(/● Reviewed, reviewer: /)
      .first()
      .waitFor();
    await clean(lead, 'a year on the full ladder');
  });

  it('puts all themes side by side for the moderator', async () => {
    const { page } = moderator;
    await openPage(page, `${openYear}/moderation`);
    await page.getByRole('row', { name: /Use of resources.*≠ One step apart/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(8);
    await clean(moderator, 'moderation');
  });

  it('shows senior leadership the document as it will be published', async () => {
    const { page } = leadership;
    await openPage(page, `${openYear}/leadership`);
    await page.getByRole('heading', { level: 2, name: /Best Value self-assessment/ }).waitFor();
    await page.getByText('Nobody has approved this year yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve this text' }).count()).toBe(0);
    await clean(leadership, 'the leadership review');
  });

  it('complains of nothing in anybody’s browser', () => {
    for (const { complaints } of [reviewer, moderator, leadership, lead]) expect(complaints).toEqual([]);
  });
});
