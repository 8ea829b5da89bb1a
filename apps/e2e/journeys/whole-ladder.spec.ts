import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { checkPdf } from '../../api/src/report/pdf/checking/check-pdf.js';
import { pdfText } from '../../api/src/report/pdf/checking/pdf-text.js';
import { expectAccessible } from '../browser/accessible.js';
import { call } from '../browser/call.js';
import { marlbrook } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { story } from '../browser/story.js';
import { Turn } from '../browser/turn.js';
import { desk, narrow, openBrowser, visit } from '../browser/visit.js';
import { ladderPeople, type LadderPerson, Windows } from '../browser/windows.js';

const year = `${marlbrook}/assessments/2034-35`;
const publicly = { level: 'public', paragraph: null, publicInterestReason: null };

interface Theme {
  key: string;
  title: string;
  revision: number;
  evidence: { linkId: string; title: string }[];
}
interface Assessment {
  revision: number;
  themes: Theme[];
}

/** Each person of the ladder in a window of their own, from an opened year to a file that anybody can check. */
describe('the whole ladder', () => {
  let browser: Browser;
  let windows: Windows;
  const files: { pdf: Buffer; bundle: string; pdfName: string } = { pdf: Buffer.alloc(0), bundle: '', pdfName: '' };
  beforeAll(async () => {
    browser = await openBrowser();
    windows = new Windows(browser, year);
    await windows.as('lead');
  });
  const sealing = new Turn('sealing');
  afterAll(() => {
    sealing.giveUp();
    return browser.close();
  });
  const step = story(() => windows.shown);

  const as = (person: LadderPerson) => windows.as(person);
  const at = (person: LadderPerson, path = '') => windows.at(person, path);
  const read = (page: Page) => call<Assessment>(page, 'GET', year);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  /** Presses a button, then the one of the question that comes instead. */
  const pressTwice = async (page: Page, name: string) => {
    await press(page, name);
    const question = page.locator('main [role=group]').filter({ has: page.getByRole('button', { name }) });
    await question.waitFor();
    // A second press within a second counts as the same: it would answer the question unread.
    await page.waitForTimeout(1_000);
    await question.getByRole('button', { name }).click();
  };
  const bothWidths = async (page: Page, state: string) => {
    await page.setViewportSize(desk);
    await expectAccessible(page, `${state}, on a desk`);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${state}, on the narrowest screen`);
    await page.setViewportSize(desk);
  };

  step('is chosen for new years by the administrator', async () => {
    const { page } = await as('administrator');
    await openPage(page, marlbrook);
    const council = await call<{ revision: number }>(page, 'GET', marlbrook);
    await call(page, 'PATCH', marlbrook, { ladder: 'full', blindScoring: true }, council.revision);
  });

  step('begins with a year whose lead officer chooses leads and reviewers', async () => {
    const { page } = await as('lead');
    await openPage(page, marlbrook);
    const people = await call<{ items: { id: string; email: string }[] }>(page, 'GET', `${marlbrook}/people`);
    const idOf = (person: LadderPerson) =>
      people.items.find(({ email }) => email.startsWith(`${ladderPeople[person]}@`))?.id ?? '';
    const opened = { year: '2034/35', modelId: '2024-05-statutory', leadId: idOf('lead'), dates: {} };
    await call(page, 'POST', `${marlbrook}/assessments`, opened);
    const leadId = idOf('head-of-paid-service');
    const { themes } = await read(page);
    await call(page, 'PUT', `${year}/themes/leadership/lead`, { leadId }, 1);
    const item = {
      kind: 'statement',
      title: 'Survey of staff',
      statement: 'Nine in ten would say so.',
      classification: publicly,
    };
    const evidence = await call<{ id: string }>(page, 'POST', `${marlbrook}/evidence`, item);
    const link = {
      evidenceId: evidence.id,
      themeKey: 'culture',
      criterionKey: null,
      stance: 'supports',
      shows: 'Trust.',
    };
    await call(page, 'POST', `${year}/evidence-links`, link);
    for (const { key } of themes) {
      const score = {
        score: key === 'culture' ? 'fair' : 'good',
        reason: 'Arrangements were tested.',
        classification: publicly,
      };
      await call(page, 'PUT', `${year}/themes/${key}/score`, score, key === 'leadership' ? 2 : 1);
    }
    await at('lead', '/settings');
    for (const { title } of themes) {
      const choice = page.locator('app-theme-people').last().getByLabel(title);
      const labels = await choice.locator('option').allInnerTexts();
      await choice.selectOption({ label: labels.find((label) => label.startsWith('Insight')) ?? '' });
      await page.locator('app-theme-people').last().getByText('Saved', { exact: true }).waitFor();
    }
    await bothWidths(page, 'leads and reviewers of a year');
  });

  step('refuses a reviewer who leads the theme, and says why', async () => {
    const page = await at('lead');
    const people = await call<{ items: { id: string; email: string }[] }>(page, 'GET', `${marlbrook}/people`);
    const own = people.items.find(({ email }) => email.startsWith('policy.manager@'))?.id;
    const theme = (await read(page)).themes.find(({ key }) => key === 'culture');
    await expect(
      call(page, 'PUT', `${year}/themes/culture/reviewer`, { reviewerId: own }, theme?.revision),
    ).rejects.toThrow(/409|400/);
  });

  step('takes each theme to its reviewer', async () => {
    const page = await at('lead', '/themes/culture');
    await pressTwice(page, 'Send to the reviewer');
    await page.getByText('◐ With its reviewer').waitFor();
    for (const { key, revision } of (await read(page)).themes)
      if (key !== 'culture') await call(page, 'POST', `${year}/themes/${key}/send-to-review`, {}, revision);
    await openPage(page, year);
    await page.getByText('0 of 7 themes reviewed').waitFor();
    await bothWidths(page, 'a year whose themes are reviewed');
  });

  step('lets the reviewer score blind, sample evidence and find otherwise', async () => {
    const page = await at('reviewer', '/themes/culture/review');
    await page.getByText('◌ The lead’s score and its reason are shown').waitFor();
    expect(await page.content()).not.toContain('Arrangements were tested.');
    await page.getByLabel('What you found in “Survey of staff”').fill('Asked for the raw answers: they agree.');
    await page.getByLabel('What did you find?').fill('The survey was done well. Dim byd arall.');
    await page.getByRole('radio', { name: /Good/ }).check();
    await page.getByLabel('Why do you score it so?').fill('Nothing has to be mended.');
    await page.getByLabel('What did you find?').focus();
    await page
      .getByText(/^Review.*saved/i)
      .first()
      .waitFor();
    await openPage(page, `${year}/themes/culture/review`);
    await page.getByRole('heading', { name: 'Two scores that differ' }).waitFor();
    await bothWidths(page, 'a review with two scores that differ');
    await page.getByLabel('How was it settled?').fill('The lead keeps Fair: two posts are interim.');
    await press(page, 'Save how it was settled');
    await page.getByText('How the two scores were settled is saved.').waitFor();
    await pressTwice(page, 'Finish the review');
    await page.getByText('The review is finished.').waitFor();
    const review = (key: string) => `${year}/themes/${key}/review`;
    for (const { key } of (await read(page)).themes) {
      if (key === 'culture') continue;
      const { rounds } = await call<{ rounds: { revision: number }[] }>(page, 'GET', review(key));
      const own = { score: 'good', reason: 'It holds.', findings: 'Read it all.' };
      await call(page, 'PUT', review(key), own, rounds[0]?.revision);
      const { revision } = await call<{ revision: number }>(page, 'GET', review(key));
      await call(page, 'POST', `${year}/themes/${key}/finish-review`, {}, revision);
    }
  });

  step('goes to the moderator, who reads all themes side by side', async () => {
    const lead = await at('lead');
    await pressTwice(lead, 'Send to moderation');
    await lead.getByText('The year is with the moderator.').waitFor();
    const page = await at('moderator', '/moderation');
    await page.getByRole('rowheader', { name: 'Culture' }).waitFor();
    await bothWidths(page, 'the page of moderation');
    await pressTwice(page, 'Send to senior leadership');
    await page.getByText('The year is with senior leadership.').waitFor();
  });

  step('is approved by senior leadership, who read what will be published', async () => {
    await sealing.take();
    const page = await at('leadership', '/leadership');
    await page.getByRole('heading', { level: 2, name: 'Best Value self-assessment 2034/35' }).waitFor();
    await bothWidths(page, 'the page of senior leadership');
    await press(page, 'Approve this text');
    await page.getByText(/approved this text/).waitFor();
    expect((await call<{ state: string }>(page, 'GET', year)).state).toBe('statutory-sign-off');
  });

  step('is signed by three statutory officers, one with a declaration', async () => {
    for (const post of ['head-of-paid-service', 'chief-finance-officer', 'monitoring-officer'] as const) {
      const page = await at(post, '/sign-off');
      const own = page.getByRole('region').filter({ has: page.getByRole('button', { name: /^Sign as/ }) });
      const section = page.locator(`section[aria-labelledby="post-${post}"]`);
      expect(await own.count()).toBe(1);
      await section.getByRole('button', { name: /^Sign as/ }).click();
      await page.getByText('Write your comment: it is printed in the report').first().waitFor();
      await section.getByRole('textbox').fill('TBC');
      const declaration = section.getByRole('checkbox');
      expect(await declaration.count()).toBe(post === 'head-of-paid-service' ? 1 : 0);
      if (post === 'head-of-paid-service') await declaration.check();
      await page.waitForTimeout(1_000);
      await section.getByRole('button', { name: /^Sign as/ }).click();
      await page.locator('.govuk-error-summary').waitFor();
      await expectAccessible(page, `a placeholder in the comment of the ${post}`);
      await section.getByRole('textbox').fill(`I have read all of it, as ${post.replaceAll('-', ' ')}.`);
      await page.waitForTimeout(1_000);
      await section.getByRole('button', { name: /^Sign as/ }).click();
      await page.getByText('You have signed').first().waitFor();
      await bothWidths(page, `signed as ${post}`);
    }
  });

  step('is sealed, once, by the lead officer', async () => {
    const page = await at('lead', '/sign-off');
    await press(page, 'Seal the year');
    await page.getByText('The year is sealed').first().waitFor({ timeout: 120_000 });
    sealing.giveUp();
    await bothWidths(page, 'a sealed year');
    const download = async (name: RegExp): Promise<[Buffer, string]> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      return [readFileSync(await file.path()), file.suggestedFilename()];
    };
    [files.pdf, files.pdfName] = await download(/^PDF of edition 1/);
    files.bundle = (await download(/^Public file of edition 1/))[0].toString('utf8');
    expect(await checkPdf(files.pdf)).toEqual([]);
    const text = (await pdfText(files.pdf)).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('I have read all of it, as monitoring officer.');
    expect(text).not.toMatch(/\bdraft\b/i);
    expect(text).not.toContain('Asked for the raw answers');
    await openPage(page, `${year}/themes/culture`);
    await page.getByText('This year is sealed. Nobody can change it.').waitFor();
  });

  step('is checked by anybody, and one changed character is found', async () => {
    const guest = await visit(browser);
    windows.shown = guest.page;
    const { page } = guest;
    await openPage(page, '/verify');
    const check = async (bundle: string) => {
      await page.getByLabel('The bundle, and the PDF if you have it').setInputFiles([
        { name: 'sealed.json', mimeType: 'application/json', buffer: Buffer.from(bundle) },
        { name: files.pdfName, mimeType: 'application/pdf', buffer: files.pdf },
      ]);
      await page.waitForTimeout(1_000);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
    };
    await check(files.bundle);
    await page
      .getByRole('heading', { level: 2, name: /✓/ })
      .or(page.getByRole('heading', { level: 2, name: /[Ww]hole/ }))
      .first()
      .waitFor();
    await page.getByText('✓ The PDF is the one that was sealed.').waitFor();
    await expectAccessible(page, 'a sealed year that is whole');
    await check(files.bundle.replace('Arrangements were tested.', 'Arrangements were rested.'));
    await page
      .getByRole('heading', { level: 2, name: /changed|not whole|✗/i })
      .first()
      .waitFor();
    await expectAccessible(page, 'a sealed year with one changed character');
  });

  step('is revised with a reason, and what was sealed stays readable', async () => {
    const page = await at('lead', '/sign-off');
    await page.getByLabel('Why must it be revised?').fill('A figure was wrong.');
    await press(page, 'Open a revision');
    await page.getByText('A revision is open: the year is being drafted again').first().waitFor();
    await page.getByRole('heading', { level: 3, name: 'Edition 1' }).waitFor();
    await openPage(page, year);
    await page.getByText('Drafting', { exact: true }).first().waitFor();
  });

  step('made no complaint on the way', async () => {
    expect(windows.complaints).toEqual([]);
  });
});
