import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { openPage } from '../browser/open-page.js';
import { saved, write } from '../browser/theme-page.js';
import { type Visit, address, desk, narrow, openBrowser, visit } from '../browser/visit.js';
import { superuserAddress } from '../service/database-address.mjs';
import { CRITERIA, EVIDENCE, addLongTheme, longTheme, longThemeCookie } from '../service/long-theme.mjs';

/**
 * What keeps the page quick, whatever the machine does meanwhile: few questions to the service, criteria in portions, long
 * lists folded, and nothing made anew that has not changed. Times are measured by `npm run bench -- theme-page`.
 */
describe('a theme of 40 criteria with 400 items of evidence', () => {
  let browser: Browser;
  let seen: Visit;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    await addLongTheme(superuserAddress(process.env.JOURNEY_DATA ?? ''));
    browser = await openBrowser();
    seen = await visit(browser);
    ({ page } = seen);
    await seen.context.addCookies([longThemeCookie]);
    await page.addInitScript(countCriteriaAsTheyCome);
    page.on('request', (request) => {
      const path = request.url().replace(address, '');
      if (path.startsWith('/api/')) asked.push(`${request.method()} ${path.replace(/.*\/assessments\/2026-27/, '…')}`);
    });
    await openPage(page, longTheme);
  });
  afterAll(() => browser.close());

  /** What was asked of the service since the last look. */
  const questions = (): string[] => asked.splice(0);
  const criterion = (n: number): Locator => page.getByRole('article').nth(n);

  it('is read in six questions, and the library is not among them', () => {
    expect(questions().sort()).toEqual([
      'GET /api/councils/longmere/notifications/unread',
      'GET /api/session',
      'GET …',
      'GET …/challenge/counts',
      'GET …/follow-on-actions?theme=governance&size=100',
      'GET …/themes/governance/comment-counts',
    ]);
  });

  it('shows the first criteria before it makes the others', async () => {
    const counts = await page.evaluate(() => globalThis.criteriaSeen);
    expect(counts.at(-1)).toBe(CRITERIA);
    const portions = counts.map((count, index) => count - (counts[index - 1] ?? 0));
    expect(Math.max(...portions)).toBeLessThanOrEqual(10);
  });

  it('unrolls no long list, and keeps what it folds for searching and for paper', async () => {
    for (const n of [0, CRITERIA - 1]) {
      const links = criterion(n).getByRole('link', { name: /^Report \d+/ });
      expect(await links.count()).toBe(5);
    }
    expect(await page.locator('article a[href*="/evidence/"]').count()).toBeGreaterThan(EVIDENCE);
    expect(await page.evaluate(() => globalThis.document.querySelectorAll('*').length)).toBeLessThan(7000);
    const drawn = (): Promise<number> =>
      criterion(0)
        .locator('a[href*="/evidence/"]')
        .evaluateAll((links) => links.filter((link) => link.checkVisibility()).length);
    expect(await drawn()).toBe(5);
    await page.emulateMedia({ media: 'print' });
    expect(await drawn()).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'screen' });
  });

  // One look, at the width where most can go wrong: each takes seconds on a page as long as this.
  it('is accessible on the narrowest screen', async () => {
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a long theme on the narrowest screen');
    await page.setViewportSize(desk);
  });

  it('leads the keyboard through it in the order of the page, past what is folded', async () => {
    await criterion(1).getByRole('heading', { level: 3 }).focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(stopInWords));
    }
    expect(stops).toEqual([
      'radio of 1',
      'textarea of 1',
      'summary of 1',
      ...Array.from({ length: 5 }, () => ['a of 1', 'button of 1']).flat(),
      'summary of 1',
      'button of 1',
      'button of 1',
      'button of 1',
      'radio of 2',
      'textarea of 2',
      'summary of 2',
    ]);
  });

  it('takes what is typed without touching the other criteria, and saves it once', async () => {
    questions();
    await page.evaluate(watchOthers, 5);
    const reason = criterion(5).getByRole('textbox', { name: /^Reason/ });
    await reason.focus();
    await page.keyboard.type(' And the committee asked again in June, and was told.');
    await reason.blur();
    await saved(criterion(5));
    expect(questions().filter((question) => !question.includes('/criteria/'))).toEqual([]);
    expect(await page.evaluate(() => globalThis.changesElsewhere)).toEqual([]);
  });

  it('saves a judgement with one question and reads nothing again', async () => {
    questions();
    await criterion(1).getByRole('radio', { name: 'Partly met' }).check();
    await saved(criterion(1));
    expect(questions()).toEqual([expect.stringMatching(/^PUT …\/criteria\/governance\/[a-z-]+\/judgement$/)]);
  });

  it('lets one choose evidence from a page of the library, or search all of it', async () => {
    questions();
    await criterion(2)
      .getByRole('button', { name: /^Link evidence/ })
      .click();
    const items = criterion(2).getByRole('group', { name: 'Item' }).getByRole('radio');
    await items.first().waitFor();
    expect(await items.count()).toBe(8);
    expect(questions()).toEqual(['GET /api/councils/longmere/evidence?size=8&sort=-updated']);
    await criterion(2).getByLabel('Find evidence').fill('report 377');
    await criterion(2).getByRole('button', { name: 'Search the library' }).click();
    await criterion(2).getByText('1 item found').waitFor();
    expect(await items.count()).toBe(1);
  });

  it('shows a new link without making the page anew', async () => {
    const kept = await page.evaluate(() => {
      const articles = [...globalThis.document.querySelectorAll('article')];
      globalThis.articlesBefore = articles;
      return articles.length;
    });
    await criterion(2)
      .getByRole('radio', { name: /^Report 377/ })
      .check();
    await criterion(2)
      .getByRole('radio', { name: /^Supports/ })
      .check();
    await write(criterion(2).getByLabel('What it shows'), 'The answer of June');
    await criterion(2).getByRole('button', { name: 'Link this evidence' }).click();
    await criterion(2).getByText('The answer of June').waitFor();
    const same = await page.evaluate(() => {
      const articles = [...globalThis.document.querySelectorAll('article')];
      return articles.filter((article, index) => article === globalThis.articlesBefore[index]).length;
    });
    expect(same).toBe(kept);
  });

  it('made no complaint on the way', () => expect(seen.complaints).toEqual([]));
});

declare global {
  /** How many criteria the page had after each change of it. */
  var criteriaSeen: number[];
  /** Criteria that changed although nobody worked on them. */
  var changesElsewhere: string[];
  var articlesBefore: unknown[];
}

/** Runs in the page before everything else. */
function countCriteriaAsTheyCome(): void {
  globalThis.criteriaSeen = [];
  new globalThis.MutationObserver(() => {
    const count = globalThis.document.querySelectorAll('article').length;
    if (count > 0 && count !== globalThis.criteriaSeen.at(-1)) globalThis.criteriaSeen.push(count);
  }).observe(globalThis.document, { childList: true, subtree: true });
}

/** Runs in the page: notes every change of a criterion other than this one. */
function watchOthers(own: number): void {
  globalThis.changesElsewhere = [];
  const observer = new globalThis.MutationObserver((changes) => {
    for (const { target, type } of changes) globalThis.changesElsewhere.push(`${type} of ${target.nodeName}`);
  });
  globalThis.document.querySelectorAll('article').forEach((article, index) => {
    if (index !== own) {
      observer.observe(article, { attributes: true, characterData: true, childList: true, subtree: true });
    }
  });
}

/** Runs in the page: which kind of stop the keyboard is at, and in which criterion. */
function stopInWords(): string {
  const element = globalThis.document.activeElement;
  const articles = [...globalThis.document.querySelectorAll('article')];
  const within = articles.findIndex((article) => article.contains(element));
  return `${element?.getAttribute('type') === 'radio' ? 'radio' : element?.localName} of ${within}`;
}
