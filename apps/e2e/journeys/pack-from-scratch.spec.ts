import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { readZip, type ZipEntry } from '../../api/src/report/pack/zip/read-zip.js';
import { goodTemplate, withParts } from '../../api/src/report/templates/testing/made-templates.js';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear, marlbrook } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

const year = finalYear.replace('2025-26', '2024-25');
const secret = 'The price that was offered is 4,217,350 pounds';

/** Somebody who has never done it takes a sealed year to a meeting: template, front sheet, check, both packs. */
describe('a pack from scratch', () => {
  let browser: Browser;
  let lead: Visit;
  const packs = new Map<string, ZipEntry[]>();
  const step = story(() => lead.page);
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
  });
  afterAll(() => browser.close());

  const field = (heading: string): Locator =>
    lead.page
      .getByRole('region', { name: heading, exact: true })
      .or(lead.page.getByRole('region', { name: `${heading} (optional)`, exact: true }));
  const saved = (heading: string): Promise<void> =>
    field(heading)
      .getByText(/Saved at/)
      .waitFor();
  const write = async (heading: string, text: string): Promise<void> => {
    await field(heading).getByRole('textbox').first().fill(text);
    await saved(heading);
  };

  step(
    'brings the council’s own template: a wrong placeholder is named with its place, macros are refused',
    async () => {
      const { page } = lead;
      await openPage(page, `${marlbrook}/settings/report-templates`);
      const send = async (buffer: Buffer, name = 'Our report.docx'): Promise<void> => {
        const files = [{ name, mimeType: 'application/octet-stream', buffer }];
        await page
          .getByLabel(/emplate for Full Council report/)
          .first()
          .setInputFiles(files);
      };
      await expectAccessible(page, 'Word templates');
      await send(await goodTemplate(['See {{leagl}} for law']));
      await page.getByRole('alert').getByText('{{leagl}} in the text: “See {{leagl}} for law”.').waitFor();
      await expectAccessible(page, 'a template with a wrong placeholder');
      await send(await withParts(await goodTemplate(), { 'word/vbaProject.bin': 'x' }));
      await page
        .getByRole('alert')
        .getByText(/macros/)
        .waitFor();
      await send(await goodTemplate(['{{banner}}', '{{front-sheet}}']));
      await page.getByRole('link', { name: 'Our report.docx' }).waitFor();
      await page.setViewportSize(narrow);
      await expectAccessible(page, 'a template that is taken, on the narrowest screen');
      await page.setViewportSize(desk);
    },
  );

  step('begins a front sheet, and the check stops it until it is right', async () => {
    const { page } = lead;
    await openPage(page, `${year}/covering-reports/new`);
    await page.getByRole('radio', { name: 'Full Council report' }).check();
    await page.getByLabel('The body that meets').fill('Annual Council');
    await page.getByRole('button', { name: 'Begin the report' }).click();
    await page.getByRole('heading', { level: 1, name: 'Covering report' }).waitFor();
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/new'));
    const address = new URL(page.url()).pathname;
    await openPage(page, `${year}/report/pack`);
    await page.getByText(/^\d+ things stop publication\./).waitFor();
    await page.getByRole('heading', { level: 4, name: 'Covering report' }).waitFor();
    await expectAccessible(page, 'a pack that must not be published yet');
    await page
      .getByRole('link', { name: /The day of the meeting: nothing is entered/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Covering report' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByText(/Front sheet: \d+ to do/)
      .waitFor();
  });

  step('fills it in, with one answer that is not for the public', async () => {
    const { page } = lead;
    const date = page.getByRole('group', { name: 'Date of the meeting' });
    for (const [label, value] of [
      ['Day', '15'],
      ['Month', '7'],
      ['Year', '2027'],
    ] as const)
      await date.getByLabel(label).fill(value);
    await page.getByRole('radio', { name: 'Matter for information' }).check();
    await write('Report author(s)', 'Head of Policy and Performance');
    for (const heading of [
      'Report summary',
      'Introduction and method',
      'What the assessment found',
      'Future activities',
    ]) {
      await field(heading).getByRole('button', { name: 'Use this text' }).click();
      await saved(heading);
    }
    for (const heading of ['Legal', 'Human rights', 'Health and safety'])
      await write(heading, 'No implications arise from this report.');
    await write('Equalities and equalities assessment', 'No group is affected. No assessment was needed.');
    await field('Corporate risk management').getByLabel('Trust in the council is lost (CR4)').check();
    await saved('Corporate risk management');
    await write('Consultees', 'Senior leadership team');
    const contacts = field('Contact officer(s)');
    await contacts.getByRole('button', { name: 'Add a person' }).click();
    await contacts.getByLabel('Job title').fill('Democratic services');
    await contacts.getByLabel('Telephone').fill('01632 960121');
    await saved('Contact officer(s)');
    await write('Financial', secret);
    const financial = field('Financial');
    await financial.getByText('Who may see this').click();
    await financial.getByRole('radio', { name: 'Exempt' }).check();
    await financial.getByLabel('Paragraph of Schedule 12A').selectOption('3');
    await financial.getByLabel('Why keeping it exempt serves the public interest').fill('It would harm the sale.');
    await saved('Financial');
    await page.getByText('Nothing is missing.').waitFor();
  });

  step('chooses the papers theme by theme, and it is remembered', async () => {
    const { page } = lead;
    const papers = field('Background papers');
    await papers.getByText('section 100D of the Local Government Act 1972').waitFor();
    await papers.locator('summary').first().click();
    await papers
      .getByRole('button', { name: /^Tick none of / })
      .first()
      .click();
    await papers
      .locator('summary')
      .first()
      .getByText(/: 0 of \d+ listed/)
      .waitFor();
    await saved('Background papers');
    await page.reload();
    await papers
      .locator('summary')
      .first()
      .getByText(/: 0 of \d+ listed/)
      .waitFor();
    await expectAccessible(page, 'background papers by theme');
  });

  step('makes the public and the restricted pack once nothing stops it', async () => {
    const { page } = lead;
    for (const audience of ['public', 'restricted'] as const) {
      await openPage(page, `${year}/report/pack`);
      await page.getByText(/^Nothing stops publication\./).waitFor();
      await page.getByRole('radio', { name: audience === 'public' ? 'Public' : 'Restricted' }).check();
      await page.getByRole('button', { name: `Make the ${audience} pack` }).click();
      const ready = page.getByRole('heading', { name: 'The pack is ready' });
      await ready.waitFor({ timeout: 170_000 });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator('section:has(h3)')
          .filter({ hasText: 'SHA-256 of the ZIP' })
          .first()
          .getByRole('link')
          .first()
          .click(),
      ]);
      packs.set(audience, await readZip(readFileSync(await file.path())));
    }
    await openPage(page, `${year}/report/pack`);
    await page.getByText('The public pack of exactly this text was made').waitFor();
  });
});
