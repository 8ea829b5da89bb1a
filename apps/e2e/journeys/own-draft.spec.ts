import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { eastmere, readJson } from '../browser/demo-addresses.js';
import { focused } from '../browser/keyboard.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const title = 'A draft that nobody publishes';
const sentences = ['Allotments are let in the open.', 'Benches are mended in a week.', 'Crossings are lit at night.'];

/** A draft is worked on, by two people at once too, and put away: nothing of it is left for the other journeys. */
describe('a draft of a council’s own version', () => {
  let browser: Browser;
  let first: Visit;
  let second: Visit;
  let address = '';
  beforeAll(async () => {
    browser = await openBrowser();
    first = await freshVisitAs(browser, people.newcomer);
    second = await freshVisitAs(browser, people.newcomer);
  });
  afterAll(() => browser.close());
  const step = story(() => first.page);

  const saved = (page: Page) => page.locator('.app-save-state', { hasText: 'Saved at ' }).waitFor();
  interface Held {
    judgements: object[];
    /** The sentences. */
    criteria: string[];
  }
  const held = async (page: Page): Promise<Held> => {
    const { draft } = await readJson<{ draft: { judgements: object[]; criteria: { text: string }[] } }>(page, address);
    return { judgements: draft.judgements, criteria: draft.criteria.map(({ text }) => text) };
  };
  /** Waits until the service holds this: a change goes there a moment after it was made, and until then the last one is "saved". */
  const expectHeld = async (page: Page, wanted: Partial<Held>): Promise<void> => {
    const giveUpAt = Date.now() + 20_000;
    while (!isDeepStrictEqual({ ...(await held(page)), ...wanted }, await held(page)) && Date.now() < giveUpAt)
      await page.waitForTimeout(250);
    expect(await held(page)).toMatchObject(wanted);
    await saved(page);
  };
  const own = (page: Page, number: number) => page.getByLabel(`Our own characteristic ${number} of Governance`);
  const open = (page: Page) => page.locator('summary', { hasText: 'Governance: ' }).click();
  /** At a desk and on the narrowest screen. */
  const accessible = async (page: Page, state: string) => {
    await expectAccessible(page, state);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${state}, 320 px`);
    await page.setViewportSize(desk);
  };

  step('calls a judgement otherwise, is told what is wrong at its field, and finds it again', async () => {
    const { page } = first;
    await openPage(page, `${eastmere}/model-drafts`);
    await page.getByLabel('Built on').selectOption('2024-05-statutory');
    await page.getByLabel('Name').fill(title);
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    address = new URL(page.url()).pathname;
    const before = page.getByRole('button', { name: /^Call it otherwise ?: .*, when a characteristic is judged$/ });
    const count = await before.count();
    expect(count).toBeGreaterThan(1);
    await before.first().press('Enter');
    const word = page.getByLabel('Word', { exact: true });
    await word.and(page.locator(':focus')).waitFor();
    const was = await word.inputValue();
    expect(was).not.toBe('');
    await word.fill('');
    await page.getByLabel('At the end of a sentence about one criterion').fill('does as we promised');
    await page.getByLabel('At the end of a sentence about several').fill('do as we promised');
    await page.getByRole('button', { name: 'Check what is missing' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Write the word.' }).click();
    await word.and(page.locator(':focus')).waitFor();
    expect(await page.locator('app-own-judgements .govuk-error-message').innerText()).toContain('Write the word.');
    await accessible(page, 'a draft with a judgement that has no word');
    await word.fill('Kept');
    await page.getByRole('button', { name: 'Check what is missing' }).click();
    await page.getByText('Nothing is missing: it can be published.').waitFor();
    await openPage(page, address);
    expect(await word.inputValue()).toBe('Kept');
    expect(await page.getByLabel('At the end of a sentence about several').inputValue()).toBe('do as we promised');
    expect(await page.getByLabel('At the end of a sentence about one criterion').inputValue()).toBe(
      'does as we promised',
    );
    await accessible(page, 'a draft with a word for a judgement');
    await page.getByRole('button', { name: `Go back to ${was}` }).press('Enter');
    await before.first().and(page.locator(':focus')).waitFor();
    expect(await before.count()).toBe(count);
    await expectHeld(page, { judgements: [] });
  });

  step('moves a criterion up and down by the keyboard, and the focus goes with it', async () => {
    const { page } = first;
    await open(page);
    for (const [n, sentence] of sentences.entries()) {
      await page.getByRole('button', { name: 'Add a characteristic to Governance' }).press('Enter');
      await own(page, n + 1)
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.insertText(sentence);
      // A second press of a button within a second counts as the same.
      await page.waitForTimeout(1_000);
    }
    const order = () => Promise.all(sentences.map((_, n) => own(page, n + 1).inputValue()));
    const [allotments, benches, crossings] = sentences;
    await page.getByRole('button', { name: /^Move up ?: our own characteristic 3$/ }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Move up ?: our own characteristic 2$/ })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await order()).toEqual([allotments, crossings, benches]);
    await page.keyboard.press('Enter');
    // At the top there is no way up: the focus is on the way back.
    const back = page.getByRole('button', { name: /^Move down ?: our own characteristic 1$/ });
    await back.and(page.locator(':focus')).waitFor();
    expect(await order()).toEqual([crossings, allotments, benches]);
    await page.keyboard.press('Space');
    await page
      .getByRole('button', { name: /^Move down ?: our own characteristic 2$/ })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await order()).toEqual([allotments, crossings, benches]);
    await accessible(page, 'criteria that were moved');
    await page.getByRole('button', { name: /^Take out ?: our own characteristic 3$/ }).press('Enter');
    await page.locator('main button:focus').waitFor();
    expect(await focused(page)).toMatchObject({ tag: 'BUTTON', seen: true });
    await expectHeld(page, { criteria: [allotments ?? '', crossings ?? ''] });
  });

  step('shows whoever comes later the words of both, and loses none', async () => {
    await Promise.all([openPage(first.page, address), openPage(second.page, address)]);
    await open(first.page);
    await own(first.page, 1).fill('Allotments are let by lot.');
    await first.page.getByLabel('Name').focus();
    await saved(first.page);
    const { page } = second;
    await open(page);
    await own(page, 1).fill('Allotments are let by queue.');
    const choice = page.getByRole('region', { name: 'Two versions of the criteria' });
    await choice.waitFor();
    await choice.getByText('Allotments are let by lot.').waitFor();
    await choice.getByText('Allotments are let by queue.').waitFor();
    expect(await own(page, 1).inputValue()).toBe('Allotments are let by queue.');
    await expectHeld(first.page, { criteria: ['Allotments are let by lot.', 'Crossings are lit at night.'] });
    await accessible(page, 'two versions of a draft’s criteria');
    await choice.getByRole('button', { name: 'Keep mine' }).click();
    await choice.waitFor({ state: 'detached' });
    await expectHeld(page, { criteria: ['Allotments are let by queue.', 'Crossings are lit at night.'] });
  });

  step('is put away only when asked twice, and then is nowhere', async () => {
    const { page } = first;
    await openPage(page, address);
    await page.getByRole('button', { name: 'Put this draft away' }).click();
    await page.locator('main [role=group]:focus').waitFor();
    await accessible(page, 'the question whether to put a draft away');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Put this draft away' }).click();
    await page.locator('main [role=group]:focus').waitFor();
    // A second press within a second counts as the same: it would answer the question unread.
    await page.waitForTimeout(1_000);
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByRole('heading', { level: 1, name: 'Versions of our own' }).waitFor();
    await loaded(page);
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    await own(second.page, 1).fill('Allotments are let to whoever asks first.');
    await second.page.locator('.app-save-state', { hasText: 'Not saved.' }).waitFor();
    expect(await own(second.page, 1).inputValue()).toBe('Allotments are let to whoever asks first.');
    await expectAccessible(second.page, 'a draft that somebody put away meanwhile');
  });

  step('made no complaint on the way', async () => expect([...first.complaints, ...second.complaints]).toEqual([]));
});
