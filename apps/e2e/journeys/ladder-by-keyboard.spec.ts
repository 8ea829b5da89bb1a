import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { call } from '../browser/call.js';
import { marlbrook } from '../browser/demo-addresses.js';
import { expectTold, focused, pressByKeyboard, tabTo, typeInto } from '../browser/keyboard.js';
import { openPage } from '../browser/open-page.js';
import { story } from '../browser/story.js';
import { Turn } from '../browser/turn.js';
import { openBrowser } from '../browser/visit.js';
import { ladderPeople, type LadderPerson, Windows } from '../browser/windows.js';

const year = `${marlbrook}/assessments/2028-29`;
const publicly = { level: 'public', paragraph: null, publicInterestReason: null };
const said = 'Mae’r testun yn wir: I have read all of it.';

interface Theme {
  key: string;
  revision: number;
}
interface Assessment {
  state: string;
  revision: number;
  returnedReason: string | null;
  themes: Theme[];
}

/** The ladder without a mouse, from the review of a theme to the sealed year; sent back once, and signed over a dead network. */
describe('the ladder by keyboard alone', () => {
  let browser: Browser;
  let windows: Windows;
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
  const move = async (page: Page, how: string) => call(page, 'POST', `${year}/${how}`, {}, (await read(page)).revision);
  /** Takes themes through their review: what a keyboard has done once is done by a call the other times. */
  async function review(lead: Page, reviewer: Page, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const revision = async () => (await read(reviewer)).themes.find((theme) => theme.key === key)?.revision;
      await call(lead, 'POST', `${year}/themes/${key}/send-to-review`, {}, await revision());
      const own = { score: 'good', reason: 'It holds.', findings: 'Read it all.' };
      const at = `${year}/themes/${key}/review`;
      const { rounds } = await call<{ rounds: { revision: number }[] }>(reviewer, 'GET', at);
      await call(reviewer, 'PUT', at, own, rounds[0]?.revision);
      await call(reviewer, 'POST', `${year}/themes/${key}/finish-review`, {}, await revision());
    }
  }

  step('has a year of its own', async () => {
    const { page } = await as('lead');
    await openPage(page, marlbrook);
    expect(await call(page, 'GET', marlbrook)).toMatchObject({ ladder: 'full' });
    const people = await call<{ items: { id: string; email: string }[] }>(page, 'GET', `${marlbrook}/people`);
    const idOf = (person: LadderPerson) =>
      people.items.find(({ email }) => email.startsWith(`${ladderPeople[person]}@`))?.id ?? '';
    const opened = { year: '2028/29', modelId: '2024-05-statutory', leadId: idOf('lead'), dates: {} };
    await call(page, 'POST', `${marlbrook}/assessments`, opened);
    const item = { kind: 'statement', title: 'Survey of staff', statement: 'Most say so.', classification: publicly };
    const { id: evidenceId } = await call<{ id: string }>(page, 'POST', `${marlbrook}/evidence`, item);
    const link = { evidenceId, themeKey: 'culture', criterionKey: null, stance: 'supports', shows: 'Trust.' };
    await call(page, 'POST', `${year}/evidence-links`, link);
    const score = { score: 'good', reason: 'Arrangements were tested.', classification: publicly };
    for (const { key } of (await read(page)).themes) {
      await call(page, 'PUT', `${year}/themes/${key}/score`, score, 1);
      await call(page, 'PUT', `${year}/themes/${key}/reviewer`, { reviewerId: idOf('reviewer') }, 2);
    }
    await call(page, 'POST', `${year}/themes/culture/send-to-review`, {}, 3);
    const others = (await read(page)).themes.map(({ key }) => key).filter((key) => key !== 'culture');
    const reviewer = await at('reviewer');
    await review(page, reviewer, others);
  });

  step('reviews a theme: samples evidence, scores it, says why, and finishes', async () => {
    const page = await at('reviewer', '/themes/culture/review');
    await typeInto(page, /^What you found in “Survey of staff”/, 'Asked for the answers: they agree.');
    await typeInto(page, /^What did you find/, 'The survey was done well. Cadarn.');
    await tabTo(page, /Good|Fair|Poor/, 'INPUT');
    await page.keyboard.press('Space');
    for (let turn = 0; turn < 3 && !/Good/.test((await focused(page)).name); turn += 1)
      await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatchObject({ name: expect.stringMatching(/Good/), seen: true });
    await typeInto(page, /^Why do you score it so/, 'Nothing has to be mended.');
    await page.keyboard.press('Tab');
    expect((await focused(page)).tag).not.toBe('BODY');
    await page.getByRole('button', { name: 'Finish the review' }).waitFor();
    await pressByKeyboard(page, /^Finish the review/, { asked: true });
    await expectTold(page, /The review is finished/);
  });

  step('goes to moderation, where a note is written', async () => {
    const lead = await at('lead');
    await pressByKeyboard(lead, /^Send to moderation/, { asked: true });
    await expectTold(lead, /with the moderator/);
    const page = await at('moderator', '/moderation');
    await pressByKeyboard(page, /^Add the note/);
    await page.locator('.govuk-error-summary:focus').waitFor();
    await pressByKeyboard(page, /^Write the note in words/);
    expect(await focused(page)).toMatchObject({ tag: 'TEXTAREA', seen: true });
    await page.keyboard.type('Scored alike. Cyson.');
    await page.waitForTimeout(1_000);
    await pressByKeyboard(page, /^Add the note/);
    await expectTold(page, /The note is added/);
    await page.getByText('Scored alike. Cyson.').waitFor();
    await pressByKeyboard(page, /^Send to senior leadership/, { asked: true });
    await page.getByText('The year is with senior leadership.').waitFor();
  });

  step('is sent back by senior leadership: with a reason and the theme, or not at all', async () => {
    const page = await at('leadership', '/leadership');
    await tabTo(page, /^Send back to drafting/, 'BUTTON');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Send the year back to drafting?' }).and(page.locator(':focus')).waitFor();
    await expectAccessible(page, 'the question what must change');
    await page.waitForTimeout(1_000);
    await pressByKeyboard(page, /^Send back to drafting/);
    const summary = page.locator('.govuk-error-summary:focus');
    await summary.getByText('Say what must change').waitFor();
    await summary.getByText('Choose at least one theme to work on again').waitFor();
    const atFields = (await page.locator('.govuk-error-message').allInnerTexts()).join();
    expect(atFields).toContain('Say what must change');
    expect(atFields).toContain('Choose at least one theme to work on again');
    await expectAccessible(page, 'sent back without a reason');
    expect((await read(page)).state).toBe('leadership-review');
    await typeInto(page, /^What must change/, 'Say how the survey was done. 📝');
    await tabTo(page, /^Culture/, 'INPUT');
    await page.keyboard.press('Space');
    await page.waitForTimeout(1_000);
    await pressByKeyboard(page, /^Send back to drafting/);
    await expectTold(page, /back in drafting/);
    expect(await read(page)).toMatchObject({
      state: 'drafting',
      returnedReason: 'Say how the survey was done. 📝',
      themes: expect.arrayContaining([expect.objectContaining({ key: 'culture', stage: 'drafting' })]),
    });
    const lead = await at('lead');
    await lead.getByText('Say how the survey was done. 📝').first().waitFor();
    await expectAccessible(lead, 'a year that was sent back');
  });

  step('is approved when it comes back, with a comment', async () => {
    await sealing.take();
    const lead = await at('lead');
    const reviewer = await at('reviewer');
    const at2 = `${year}/themes/culture/review`;
    await call(lead, 'POST', `${year}/themes/culture/send-to-review`, {}, await revisionOf(lead, 'culture'));
    const { rounds } = await call<{ rounds: { revision: number }[] }>(reviewer, 'GET', at2);
    const own = { score: 'good', reason: 'It holds.', findings: 'Read again.' };
    await call(reviewer, 'PUT', at2, own, rounds[0]?.revision);
    const linkId = await linkOf(reviewer);
    await call(reviewer, 'PUT', `${at2}/samples/${linkId}`, { found: 'It says so.' }, 0);
    await call(reviewer, 'POST', `${year}/themes/culture/finish-review`, {}, await revisionOf(lead, 'culture'));
    await move(lead, 'send-to-moderation');
    await move((await as('moderator')).page, 'send-to-leadership');
    const page = await at('leadership', '/leadership');
    await typeInto(page, /^Comment to the team/, 'Read in full.');
    await pressByKeyboard(page, /^Approve this text/);
    await expectTold(page, /approved and with the statutory officers/);
  });

  step('is signed over a network that dies and comes back: nothing is lost, and it is signed once', async () => {
    const { context } = await as('head-of-paid-service');
    const page = await at('head-of-paid-service', '/sign-off');
    await context.setOffline(true);
    await typeInto(page, /^Your comment as head of paid service/, said);
    await pressByKeyboard(page, /^Sign as head of paid service/);
    await page
      .locator('.govuk-error-summary:focus')
      .getByText(/not connected to the internet/)
      .waitFor();
    await expectAccessible(page, 'a signature without a network');
    const field = page.getByRole('textbox', { name: /^Your comment as head of paid service/ });
    expect(await field.inputValue()).toBe(said);
    expect((await call<{ posts: unknown[] }>((await as('lead')).page, 'GET', `${year}/sign-off`)).posts).toEqual(
      expect.arrayContaining([expect.objectContaining({ post: 'head-of-paid-service', signature: null })]),
    );
    windows.shown = page;
    await context.setOffline(false);
    page.once('dialog', (dialog) => void dialog.accept());
    await openPage(page, `${year}/sign-off`);
    await field.waitFor();
    expect(await field.inputValue()).toBe(said);
    await page.waitForTimeout(1_000);
    await pressByKeyboard(page, /^Sign as head of paid service/);
    await expectTold(page, /You have signed/);
    await page.getByText(said).waitFor();
    const { posts } = await call<{ posts: { signature: { comment: string } | null }[] }>(
      page,
      'GET',
      `${year}/sign-off`,
    );
    expect(posts.map(({ signature }) => signature?.comment)).toEqual([said, undefined, undefined]);
  });

  step('is signed by the other two, whose empty comment is refused where it is', async () => {
    for (const post of ['chief-finance-officer', 'monitoring-officer'] as const) {
      const page = await at(post, '/sign-off');
      await pressByKeyboard(page, /^Sign as/);
      await page.locator('.govuk-error-summary:focus').waitFor();
      await pressByKeyboard(page, /^Write your comment/);
      expect(await focused(page)).toMatchObject({ tag: 'TEXTAREA', seen: true });
      await page.keyboard.type(`Read, as ${post}.`);
      await page.waitForTimeout(1_000);
      await pressByKeyboard(page, /^Sign as/);
      await expectTold(page, /You have signed/);
    }
  });

  step('is sealed', async () => {
    const page = await at('lead', '/sign-off');
    await pressByKeyboard(page, /^Seal the year/);
    await expectTold(page, /The year is sealed/);
    sealing.giveUp();
    await tabTo(page, /^Public file of edition 1/, 'A');
    expect((await read(page)).state).toBe('sealed');
  });

  step('made no complaint on the way', async () => {
    expect(windows.complaints).toEqual([]);
    return Promise.resolve();
  });

  const revisionOf = async (page: Page, key: string) =>
    (await read(page)).themes.find((theme) => theme.key === key)?.revision;

  async function linkOf(page: Page): Promise<string | undefined> {
    const { themes } = await call<{ themes: { key: string; evidence: { linkId: string }[] }[] }>(page, 'GET', year);
    return themes.find(({ key }) => key === 'culture')?.evidence[0]?.linkId;
  }
});
