import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from '../browser/accessible.js';
import { eastmere, finalYear, firstOf, marlbrook, openYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, visitAs } from '../browser/people.js';
import { type Visit, desk, narrow, openBrowser, visit } from '../browser/visit.js';

type Person = keyof typeof people | 'nobody';

/** Every address of the service, as whom it is opened, and the tab's title. */
const pages: [title: string, path: string, person: Person][] = [
  ['Sign in', '/sign-in', 'nobody'],
  ['Forgotten your password', '/forgot-password', 'nobody'],
  ['This link does not work', '/set-password/used-up', 'nobody'],
  ['Accessibility statement', '/accessibility', 'nobody'],
  ['Page not found', '/nothing/here', 'nobody'],
  ['Your councils', '/', 'auditor'],
  ['Your account', '/account', 'auditor'],
  ['Sign out', '/sign-out', 'auditor'],
  ['Themes and criteria', '/models', 'auditor'],
  ['Years', eastmere, 'newcomer'],
  ['Open a year', `${eastmere}/open-year`, 'newcomer'],
  ['Evidence library', `${eastmere}/evidence`, 'newcomer'],
  ['Years', marlbrook, 'lead'],
  ['Best Value self-assessment 2026/27', openYear, 'lead'],
  ['Best Value self-assessment 2025/26', finalYear, 'lead'],
  ['Leads and dates', `${openYear}/settings`, 'lead'],
  ['Report 2026/27', `${openYear}/report`, 'lead'],
  ['Follow-on actions 2026/27', `${openYear}/follow-on-actions`, 'lead'],
  ['Add a follow-on action', `${openYear}/follow-on-actions/new?theme=culture`, 'lead'],
  ['Evidence library', `${marlbrook}/evidence`, 'lead'],
  ['Evidence library', `${marlbrook}/evidence?search=nothing-is-called-this`, 'lead'],
  ['Add evidence', `${marlbrook}/evidence/new`, 'lead'],
  ['Themes and criteria', `${marlbrook}/models`, 'lead'],
  ['', `${marlbrook}/models/2024-05-statutory`, 'lead'],
  ['People', `${marlbrook}/people`, 'administrator'],
  ['Council settings', `${marlbrook}/settings`, 'administrator'],
  ['History', `${marlbrook}/history`, 'administrator'],
  ['Continuous improvement 2025/26', `${finalYear}/themes/continuous-improvement`, 'reader'],
  ['Continuous improvement 2026/27', `${openYear}/themes/continuous-improvement`, 'lead'],
];

describe('every page', () => {
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const { context, complaints } of visits.splice(0)) {
      await context.close();
      expect(complaints).toEqual([]);
    }
  });
  afterAll(() => browser.close());

  async function open(person: Person): Promise<Visit> {
    const made = await (person === 'nobody' ? visit(browser) : visitAs(browser, people[person]));
    visits.push(made);
    return made;
  }

  async function check({ page }: Visit, path: string, title: string): Promise<void> {
    await openPage(page, path);
    expect(await page.title()).toContain(title);
    await expectAccessible(page, `${path} on a desk`);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${path} on the narrowest screen`);
    await page.setViewportSize(desk);
  }

  it.each(pages)('%s is clean at both widths (%s as %s)', async (title, path, person) => {
    await check(await open(person), path, title);
  });

  it('pages of single items are clean at both widths', async () => {
    const seen = await open('lead');
    await openPage(seen.page, marlbrook);
    const evidence = await firstOf(seen.page, `${marlbrook}/evidence`);
    const action = await firstOf(seen.page, `${openYear}/follow-on-actions`);
    await check(seen, evidence, '');
    await check(seen, `${evidence}/edit`, 'Change evidence');
    await check(seen, action, '');
    await check(seen, `${marlbrook}/history?object=evidence:${evidence.split('/').at(-1)}`, 'History');
  });
});
