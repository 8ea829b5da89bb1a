import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear, firstOf, marlbrook, openYear, readJson } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { openBrowser } from '../browser/visit.js';

interface Kept {
  classification: { level: string };
}

describe('fences between people', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('gives a person of another council a helpful 404 for everything of this one', async () => {
    const own = await visitAs(browser, people.lead);
    await openPage(own.page, marlbrook);
    const addresses = [
      marlbrook,
      `${marlbrook}/open-year`,
      `${marlbrook}/evidence`,
      `${marlbrook}/evidence/new`,
      await firstOf(own.page, `${marlbrook}/evidence`),
      `${await firstOf(own.page, `${marlbrook}/evidence`)}/edit`,
      `${marlbrook}/people`,
      `${marlbrook}/settings`,
      `${marlbrook}/history`,
      openYear,
      finalYear,
      `${openYear}/settings`,
      `${openYear}/themes/culture`,
      `${openYear}/report`,
      `${openYear}/follow-on-actions`,
      `${openYear}/follow-on-actions/new`,
      await firstOf(own.page, `${openYear}/follow-on-actions`),
    ];
    const stranger = await visitAs(browser, people.newcomer);
    const open: string[] = [];
    for (const address of addresses) {
      await openPage(stranger.page, address);
      const heading = await stranger.page.getByRole('heading', { level: 1 }).innerText();
      const words = await stranger.page.locator('body').innerText();
      if (heading !== 'Page not found' || /Marlbrook/i.test(words)) open.push(`${address}: ${heading}`);
    }
    expect(open).toEqual([]);
    expect(await stranger.page.getByRole('link', { name: 'Go to your council' }).isVisible()).toBe(true);
    await expectAccessible(stranger.page, 'the page of another council');
    expect(stranger.complaints).toEqual([]);
  });

  it('shows a reader neither restricted words nor controls to change anything', async () => {
    const secrets = await restrictedWords(await ownPage(people.lead));
    expect(secrets.length).toBeGreaterThan(3);
    const reader = await visitAs(browser, people.reader);
    let received = '';
    reader.page.on('response', async (response) => {
      if (response.url().includes('/api/')) received += await response.text().catch(() => '');
    });
    await openPage(reader.page, marlbrook);
    const { themes } = await readJson<{ themes: { key: string }[] }>(reader.page, openYear);
    const controls: string[] = [];
    for (const address of [
      openYear,
      `${openYear}/report`,
      `${openYear}/follow-on-actions`,
      `${marlbrook}/evidence?level=exempt`,
      `${marlbrook}/evidence?level=confidential`,
      `${marlbrook}/history`,
      ...themes.map(({ key }) => `${openYear}/themes/${key}`),
    ]) {
      await openPage(reader.page, address);
      received += await reader.page.locator('body').innerText();
      if (address.includes('/themes/')) {
        const found = reader.page
          .getByRole('main')
          .getByRole('textbox')
          .or(reader.page.getByRole('main').getByRole('button'));
        if ((await found.count()) > 0) controls.push(address);
      }
    }
    expect(
      secrets.filter((secret) => received.includes(secret) || received.includes(JSON.stringify(secret).slice(1, -1))),
    ).toEqual([]);
    expect(controls).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });

  async function ownPage(email: string): Promise<Page> {
    const { page } = await visitAs(browser, email);
    await openPage(page, marlbrook);
    return page;
  }

  /** What the lead officer can read and a reader must not: texts and titles that are exempt or confidential. */
  async function restrictedWords(page: Page): Promise<string[]> {
    const restricted = ({ classification }: Kept) => ['exempt', 'confidential'].includes(classification.level);
    const library = await readJson<{ items: (Kept & { title: string })[] }>(page, `${marlbrook}/evidence?size=100`);
    const actions = await readJson<{ items: (Kept & { title: string })[] }>(
      page,
      `${openYear}/follow-on-actions?size=100`,
    );
    const { themes } = await readJson<{
      themes: {
        narrative: string;
        narrativeClassification: Kept['classification'];
        scoreReason: string;
        scoreClassification: Kept['classification'];
        criteria: (Kept & { reason: string })[];
      }[];
    }>(page, openYear);
    const texts = themes.flatMap((theme) => [
      { classification: theme.narrativeClassification, text: theme.narrative },
      { classification: theme.scoreClassification, text: theme.scoreReason },
      ...theme.criteria.map(({ classification, reason }) => ({ classification, text: reason })),
    ]);
    return [
      ...[...library.items, ...actions.items].filter(restricted).map(({ title }) => title),
      ...texts.filter(restricted).map(({ text }) => text),
    ].filter((text) => text !== '');
  }
});
