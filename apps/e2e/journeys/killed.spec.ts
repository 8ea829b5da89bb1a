import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { readJson } from '../browser/demo-addresses.js';
import { loaded, openPage } from '../browser/open-page.js';
import { freshVisitAs, signIn } from '../browser/people.js';
import { ThemePage, saved, write } from '../browser/theme-page.js';
import { type Visit, openBrowser, visit } from '../browser/visit.js';
import { type RunningService, projectFolder, startService } from '../service/running-service.mjs';
import { waitUntil } from '../service/wait-until.mjs';

const email = 'chief.officer@northmoor.example';
const secret = 'correct horse battery staple';
const council = '/councils/northmoor';
const year = `${council}/assessments/2025-26`;

/** A service of its own, in production mode, with the council an operator founds from the command line. */
describe('kill -9 while a narrative is saved', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'best-value-killed-'));
  let service: RunningService;
  let browser: Browser;
  let writer: Visit;
  let reader: Visit;
  let work: ThemePage;
  let typed = '';

  beforeAll(async () => {
    service = await startService({ dataDir, mode: 'production' });
    browser = await openBrowser();
    writer = await visit(browser, { at: service.address });
    work = new ThemePage(writer.page);
    await openFirstYear();
    reader = await freshVisitAs(browser, email, { at: service.address, secret });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  // Different moments of the save: before it is sent, on its way, in the transaction, just acknowledged.
  it.each([0, 4, 12, 30])('of PostgreSQL, %i ms into it, loses nothing that was shown as saved', async (moment) => {
    await survives(`PostgreSQL dies after ${moment}.`, moment, async () => {
      process.kill(postgres(), 'SIGKILL');
    });
  });

  it.each([0, 4, 12, 30])('of the service, %i ms into it, loses nothing that was shown as saved', async (moment) => {
    await survives(`The service dies after ${moment}.`, moment, async () => {
      await service.kill();
      service = await startService({ dataDir, mode: 'production', port: service.port });
    });
  });

  it('keeps the history whole', async () => {
    const { items } = await readJson<{ items: { number: number }[] }>(writer.page, `${council}/history?limit=100`);
    const numbers = items.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  /** Types a sentence, kills during its save, and compares what the page had called saved with what is there afterwards. */
  async function survives(sentence: string, moment: number, kill: () => Promise<void>): Promise<void> {
    const before = typed;
    typed = `${typed}${sentence}\n`;
    await write(work.account, typed);
    await wait(moment);
    const killed = kill();
    // From here on the page cannot send it again, and cannot hear of anything: what it shows now is its promise.
    await writer.context.setOffline(true);
    const promised = await work.narrative.getByText(/^\s*Saved at/).isVisible();
    await killed;
    const found = await narrativeOnTheServer();
    expect([typed, ...(promised ? [] : [before])]).toContain(found);

    await writer.context.setOffline(false);
    await saved(work.narrative);
    expect(await narrativeOnTheServer()).toBe(typed);
  }

  /**
   * In a window of its own, as soon as the service answers again. It may still say "ready" for a moment after PostgreSQL's
   * first process was killed, while the others go: what counts is an answer.
   */
  async function narrativeOnTheServer(): Promise<string> {
    let found: { themes?: { narrative: string }[] } = {};
    await waitUntil(
      async () => {
        found = await readJson<typeof found>(reader.page, year).catch(() => ({}));
        return found.themes !== undefined;
      },
      { within: 60_000, what: 'the year can be read again' },
    ).catch((error: unknown) => {
      throw new Error(`${String(error)} The service said:\n${service.said()}`);
    });
    return found.themes?.[0]?.narrative ?? '';
  }

  /** The number of the PostgreSQL server of this data folder. */
  function postgres(): number {
    return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** The way of a first real council: the operator's command, its link, a password, a year. */
  async function openFirstYear(): Promise<void> {
    const command = [join(projectFolder, 'apps/api/dist/cli/council.js'), 'create'];
    const founding = ['--name', 'Northmoor District Council', '--slug', 'northmoor', '--admin', email];
    const said = execFileSync(process.execPath, [...command, ...founding], {
      env: { ...process.env, DATA_DIR: dataDir, MODE: 'production' },
      encoding: 'utf8',
    });
    const link = /\/set-password\/\S+/.exec(said)?.[0] ?? '';
    const { page } = writer;
    await openPage(page, link);
    await page.getByLabel('Password').fill(secret);
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByRole('heading', { name: 'You can sign in now' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, email, secret);
    await loaded(page);
    // Who founds a council is its administrator; they decide who leads the year.
    await openPage(page, `${council}/people`);
    await page.getByRole('link', { name: 'chief.officer' }).click();
    await page.getByRole('checkbox', { name: 'Lead officer' }).check();
    await page.getByRole('button', { name: 'Save roles' }).click();
    await page.getByText('Roles saved.').waitFor();
    await openPage(page, `${council}/open-year`);
    await page.getByLabel('Year', { exact: true }).first().selectOption('2025/26');
    await page.getByRole('button', { name: 'Open the year' }).click();
    await page.getByRole('heading', { name: 'Best Value self-assessment 2025/26' }).waitFor();
    await openPage(page, `${year}/themes/continuous-improvement`);
  }
});
