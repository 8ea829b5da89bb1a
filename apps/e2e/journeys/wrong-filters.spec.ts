import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { marlbrook, openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, openBrowser } from '../browser/visit.js';

const evidence = `${marlbrook}/evidence`;
const actions = `${openYear}/follow-on-actions`;
const history = `${marlbrook}/history`;

describe('an address with a filter that nobody understands', () => {
  let browser: Browser;
  let seen: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    seen = await visitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  const notices = () => seen.page.getByRole('region', { name: 'Important' }).getByRole('paragraph').allTextContents();
  const rows = () => seen.page.locator('main tbody tr, main .app-evidence-list > li').count();
  const saidOf = (...filters: string[]) =>
    filters.map((filter) => `The filter “${filter}” was not understood and was left out.`);

  it.each([
    [evidence, '?kind=banana', ['Kind: banana']],
    [evidence, '?sort=;', ['Sort by: ;']],
    [evidence, '?page=-1', ['Page: -1']],
    [evidence, '?page=two&used=perhaps', ['Use: perhaps', 'Page: two']],
    [evidence, '?kind=link&kind=metric', ['Kind: link,metric']],
    [evidence, '?theme=banana', ['Theme it is used in: banana']],
    [actions, '?status=banana', ['Status: banana']],
    [actions, '?owner=me&overdue=maybe', ['Owner: me', 'Due: maybe']],
    [actions, '?page=0', ['Page: 0']],
    [history, '?object=banana', ['Only: banana']],
    [history, '?before=now', ['Before: now']],
    [history, '?assessment=banana&person=me', ['Year: banana', 'Person: me']],
    [history, '?person=00000000-0000-4000-8000-000000000000', ['Person: 00000000-0000-4000-8000-000000000000']],
    [history, '?from=2026-02-30&to=tomorrow', ['From: 2026-02-30', 'To: tomorrow']],
  ])('shows %s%s without it, and says so', async (list, query, filters) => {
    await openPage(seen.page, list);
    const whole = await rows();
    expect(whole).toBeGreaterThan(0);
    expect(await notices()).toEqual([]);
    await openPage(seen.page, `${list}${query}`);
    await seen.page.getByRole('region', { name: 'Important' }).waitFor();
    await seen.page.waitForFunction(
      (expected) =>
        globalThis.document.querySelectorAll('main tbody tr, main .app-evidence-list > li').length === expected,
      whole,
    );
    expect(await notices()).toEqual(saidOf(...filters));
  });

  it('keeps the filters that it does understand', async () => {
    await openPage(seen.page, `${actions}?status=complete`);
    const complete = await rows();
    await openPage(seen.page, `${actions}?status=complete&sort=;`);
    await seen.page.getByRole('region', { name: 'Important' }).waitFor();
    expect(await rows()).toBe(complete);
    expect(await seen.page.getByLabel('Status').inputValue()).toBe('complete');
    expect(await seen.page.getByLabel('Sort by').inputValue()).toBe('dueOn');
  });

  it('is said to screen readers, is clean, and goes when the filter is put right by keyboard', async () => {
    await openPage(seen.page, `${evidence}?kind=banana`);
    const said = saidOf('Kind: banana')[0] ?? '';
    await seen.page.locator('[aria-live]', { hasText: said }).first().waitFor({ state: 'attached' });
    await expectAccessible(seen.page, 'the library with a filter left out');
    await seen.page.getByLabel('Kind').focus();
    await seen.page.keyboard.press('ArrowDown');
    await seen.page.getByRole('button', { name: 'Show', exact: true }).focus();
    await seen.page.keyboard.press('Enter');
    await seen.page.getByRole('region', { name: 'Important' }).waitFor({ state: 'detached' });
    expect(new URL(seen.page.url()).search).toBe('?kind=document');
  });

  it('made no complaint on the way', () => expect(seen.complaints).toEqual([]));
});
