import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { CoveringDocument } from '../../api/src/report/covering/document.js';
import { textsOfCovering } from '../../api/src/report/covering/texts.js';
import { plain } from '../../api/src/report/testing/leaves.js';
import { finalYear, firstOf, openYear, readJson } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { openBrowser } from '../browser/visit.js';
import { expectEveryText, wordsOf } from '../browser/words.js';

/** What pages show of a report is what its files hold: both are made from one document, and neither may lose a word of it. */
describe('the preview', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await visitAs(browser, people.lead));
  });
  afterAll(() => browser.close());
  const open = async (address: string) => {
    await openPage(page, address);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };

  it.each([
    ['sealed', finalYear.replace('2025-26', '2024-25')],
    ['final', finalYear],
    ['being drafted', openYear],
  ])('of a year that is %s says every text of its report', async (_, year) => {
    await open(`${year}/report/preview`);
    const { document } = await readJson<{ document: object }>(page, `${year}/report/preview`);
    await expectEveryText(page, document);
  });

  it('of a covering report says every text of it', async () => {
    const report = await firstOf(page, `${finalYear}/covering-reports`);
    await open(`${report}/preview`);
    const { document } = await readJson<{ document: CoveringDocument }>(page, `${report}/preview`);
    const texts = textsOfCovering(document);
    expect(texts.length).toBeGreaterThan(60);
    const shown = plain(await wordsOf(page));
    expect(texts.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  });
});
