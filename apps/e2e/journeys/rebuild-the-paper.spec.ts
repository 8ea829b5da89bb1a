import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { checkPdf } from '../../api/src/report/pdf/checking/check-pdf.js';
import { pdfText } from '../../api/src/report/pdf/checking/pdf-text.js';
import { expectAccessible } from '../browser/accessible.js';
import { eastmere } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { people, signIn } from '../browser/people.js';
import { realPdf } from '../browser/real-file.js';
import { story } from '../browser/story.js';
import { ThemePage, typeAsPeopleDo } from '../browser/theme-page.js';
import { type Visit, narrow, openBrowser, visit } from '../browser/visit.js';
import { evidence, followOnAction, themes } from './paper.js';

const year = `${eastmere}/assessments/2025-26`;
const first = themes[0];

/** One officer takes an empty council from nothing to the PDF for its full council. Each step stands on the one before. */
describe('rebuilding the paper by hand', () => {
  let browser: Browser;
  let newcomer: Visit;
  const step = story(() => newcomer.page);
  beforeAll(async () => {
    browser = await openBrowser();
    newcomer = await visit(browser);
  });
  afterAll(() => browser.close());

  const heading = (name: string) => newcomer.page.getByRole('heading', { level: 1, name, exact: true });
  const link = (name: string) => newcomer.page.getByRole('link', { name, exact: true });
  /** A way onwards, whether it is a link or a button. */
  const action = (name: string) => link(name).or(button(name));
  const button = (name: string) => newcomer.page.getByRole('button', { name, exact: true });

  step('signs in and is told that no year has been opened', async () => {
    const { page } = newcomer;
    await page.goto('/');
    await signIn(page, people.newcomer);
    await heading('Best Value self-assessments').waitFor();
    expect(new URL(page.url()).pathname).toBe(eastmere);
    await page.getByText('No year has been opened yet.').waitFor();
  });

  step('opens the year', async () => {
    const { page } = newcomer;
    await action('Open a year').click();
    await heading('Open a year').waitFor();
    await button('Open the year').click();
    await page.getByRole('alert').getByText('Choose a year').waitFor();
    await page.getByLabel('Year', { exact: true }).first().selectOption('2025/26');
    // A council that has published a version of its own since is offered that one first.
    await page.getByRole('radio', { name: /statutory guidance of May 2024/ }).check();
    const meeting = page.getByRole('group', { name: 'Council meeting' });
    await typeAsPeopleDo(meeting.getByLabel('Day'), '21');
    await typeAsPeopleDo(meeting.getByLabel('Month'), 'July');
    await typeAsPeopleDo(meeting.getByLabel('Year'), '2026');
    await button('Open the year').click();
    await heading('Best Value self-assessment 2025/26').waitFor();
    await page.getByText('21 July 2026').waitFor();
  });

  step('may not send it on, and reads every reason at once', async () => {
    const { page } = newcomer;
    await page.getByText('What has to be done before senior leadership reads it (7)').waitFor();
    for (const { title } of themes) expect(await link(`${title} has no score.`).first().isVisible()).toBe(true);
    expect(await button('Send to senior leadership').count()).toBe(0);
    await expectAccessible(page, 'a new year with all reasons');
  });

  step('adds a page on the web and a file to the evidence library', async () => {
    const { page } = newcomer;
    await link('Evidence').click();
    await page.getByText(/The library is empty/).waitFor();
    await action('Add evidence').click();
    await page.getByRole('radio', { name: 'Link' }).check();
    await page.getByLabel('Address of the page').fill(evidence.link.address);
    await page.getByLabel('Title').fill(evidence.link.title);
    await publish();
    await button('Add to the library').click();
    await heading(evidence.link.title).waitFor();

    await openPage(page, `${eastmere}/evidence/new`);
    await page.getByRole('radio', { name: 'Document' }).check();
    await page.getByLabel('File').setInputFiles(await realPdf('peer_challenge.pdf', evidence.document.title));
    await page.getByText('Uploaded: peer_challenge.pdf').waitFor();
    await page.getByLabel('Title').fill(evidence.document.title);
    await publish();
    await button('Add to the library').click();
    await heading(evidence.document.title).waitFor();
    expect(await link('Download peer_challenge.pdf').isVisible()).toBe(true);

    await openPage(page, `${eastmere}/evidence/new`);
    await page.getByRole('radio', { name: 'Statement' }).check();
    await page.getByLabel('Title').fill(evidence.kept.title);
    await page.getByLabel('Statement', { exact: true }).last().fill('For the council only.');
    await button('Add to the library').click();
    await heading(evidence.kept.title).waitFor();
  });

  for (const theme of themes) {
    step(`judges, scores and tells: ${theme.title}`, async () => {
      const { page } = newcomer;
      await openPage(page, year);
      await link(theme.title).first().click();
      await heading(theme.title).waitFor();
      const work = new ThemePage(page);
      await work.judge(work.characteristics.getByRole('article').first(), ...theme.characteristic);
      await work.judge(work.indicators.getByRole('article').first(), ...theme.indicator);
      await work.give(theme.score, theme === first ? 'TBC' : theme.reason);
      await work.tell(theme.narrative);
    });
  }

  step('links the evidence to a criterion', async () => {
    const { page } = newcomer;
    await openPage(page, `${year}/themes/continuous-improvement`);
    const criterion = new ThemePage(page).characteristics.getByRole('article').first();
    const shows: [string, string][] = [
      [evidence.link.title, 'The list with owners and dates'],
      [evidence.document.title, evidence.document.shows],
      [evidence.kept.title, 'What was said in confidence'],
    ];
    for (const [title, what] of shows) {
      await criterion.getByRole('button', { name: /^Link evidence/ }).click();
      await criterion.getByRole('radio', { name: title }).check();
      await criterion.getByRole('radio', { name: /^Supports/ }).check();
      await criterion.getByLabel('What it shows').fill(what);
      await criterion.getByRole('button', { name: 'Link this evidence' }).click();
      await criterion.getByRole('link', { name: title }).waitFor();
    }
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a judged criterion with evidence');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  step('adds a follow-on action', async () => {
    const { page } = newcomer;
    await openPage(page, `${year}/themes/use-of-resources`);
    await link('Add a follow-on action for this theme').click();
    await heading('Add a follow-on action').waitFor();
    await page.getByLabel('Title').fill(followOnAction.title);
    await page.getByLabel('What will be done').fill(followOnAction.what);
    await page.getByLabel('Why it is needed').fill(followOnAction.why);
    expect(await page.getByLabel('Theme').inputValue()).toBe('use-of-resources');
    await page.getByRole('radio', { name: 'On track' }).check();
    await page.getByRole('button', { name: /^Add .*follow-on action$/ }).click();
    await heading(followOnAction.title).waitFor();
  });

  step('is held back by a placeholder and a missing reason, named together', async () => {
    const { page } = newcomer;
    await openPage(page, `${year}/themes/culture`);
    const culture = new ThemePage(page);
    await culture.give('Fair', '');
    await openPage(page, year);
    await page.getByText('What has to be done before senior leadership reads it (2)').waitFor();
    await link('“TBC” is still in the reason for the score of Continuous improvement.').first().click();
    await heading(first?.title ?? '').waitFor();
    await new ThemePage(page).give('Good', first?.reason ?? '');
    await openPage(page, `${year}/themes/culture`);
    await culture.give('Fair', themes[3]?.reason ?? '');
  });

  step('sends the year to senior leadership, and nobody can change it', async () => {
    const { page } = newcomer;
    await openPage(page, year);
    await button('Send to senior leadership').click();
    await page.getByRole('group', { name: 'Send the year to senior leadership?' }).waitFor();
    await button('Send to senior leadership').click();
    await page.getByRole('alert').getByText('The year is with senior leadership.').waitFor();
    await expectAccessible(page, 'a year that was sent on just now');
    await openPage(page, `${year}/themes/governance`);
    await page.getByText('This year is with senior leadership for review. Nobody can change it.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  step('reads the report as a page, with every word of the follow-on action', async () => {
    const { page } = newcomer;
    await openPage(page, `${year}/report/preview`);
    const said = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(Object.values(followOnAction).filter((words) => !said.includes(words))).toEqual([]);
    expect(said).toContain('peer_challenge.pdf');
  });

  step('exports a PDF that stands every check and holds what was typed', async () => {
    const { page } = newcomer;
    await openPage(page, year);
    await link('Report').click();
    await heading('Report 2025/26').waitFor();
    await link('Report pack').click();
    await heading('Report pack 2025/26').waitFor();
    await button('Make the public pack').click();
    await page.getByText(/\d+ files? inside/).click({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'DRAFT Appendix 1 Best Value self-assessment 2025-26.pdf' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(await checkPdf(bytes)).toEqual([]);

    const text = (await pdfText(bytes)).join(' ').replace(/\s+/g, ' ');
    const typed = themes.flatMap((theme) => [
      theme.title,
      theme.reason,
      ...theme.narrative.split('\n\n'),
      theme.characteristic[1],
      theme.indicator[1],
    ]);
    typed.push(evidence.link.title, evidence.document.title, evidence.document.shows, ...Object.values(followOnAction));
    typed.push('Eastmere District Council', '2025/26');
    expect(typed.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toContain(evidence.kept.title);
    expect(text).not.toContain('What was said in confidence');
    // Approved, signed and sealed by nobody yet.
    expect(text).toMatch(/\bdraft\b/i);
  });

  step('made no complaint on the way', async () => expect(newcomer.complaints).toEqual([]));

  async function publish(): Promise<void> {
    await newcomer.page.getByText('Classification: Internal').click();
    await newcomer.page.getByRole('radio', { name: 'Public' }).check();
  }
});
