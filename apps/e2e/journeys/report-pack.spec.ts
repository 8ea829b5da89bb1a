import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { pdfText } from '../../api/src/report/pdf/checking/pdf-text.js';
import { readZip, type ZipEntry } from '../../api/src/report/pack/zip/read-zip.js';
import { expectAccessible } from '../browser/accessible.js';
import { finalYear } from '../browser/demo-addresses.js';
import { openPage } from '../browser/open-page.js';
import { freshVisitAs, people, visitAs } from '../browser/people.js';
import { story } from '../browser/story.js';
import { type Visit, desk, narrow, openBrowser } from '../browser/visit.js';

interface Manifest {
  audience: string;
  draft: boolean;
  files: { fileName: string; bytes: number; sha256: string }[];
}

const sealedYear = finalYear.replace('2025-26', '2024-25');

/** An officer prepares what a meeting needs, for the public and for those who may see exempt information. */
describe('the report pack', () => {
  let browser: Browser;
  let lead: Visit;
  let reader: Visit;
  const step = story(() => lead.page);
  beforeAll(async () => {
    browser = await openBrowser();
    lead = await freshVisitAs(browser, people.lead);
    reader = await visitAs(browser, people.reader);
  });
  afterAll(() => browser.close());

  /** Downloads a pack of which a person sees the link, and looks into it. */
  async function download({ page }: Visit, name: string): Promise<ZipEntry[]> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: `Download ${name}`, exact: true })
        .first()
        .click(),
    ]);
    expect(file.suggestedFilename()).toBe(name);
    const entries = await readZip(readFileSync(await file.path()));
    const manifest = manifestOf(entries);
    expect(entries.map((entry) => entry.name)).toEqual([
      'manifest.json',
      ...manifest.files.map(({ fileName }) => fileName),
    ]);
    for (const { fileName, bytes, sha256 } of manifest.files) {
      const own = entries.find((entry) => entry.name === fileName)?.bytes ?? new Uint8Array();
      expect([fileName, own.length, createHash('sha256').update(own).digest('hex')]).toEqual([fileName, bytes, sha256]);
    }
    return entries;
  }

  const manifestOf = (entries: readonly ZipEntry[]): Manifest =>
    JSON.parse(Buffer.from(entries[0]?.bytes ?? []).toString('utf8')) as Manifest;
  const ready = (visit: Visit) => visit.page.getByRole('heading', { name: 'The pack is ready' });

  step('is found from the report, and says what the public one leaves out before it is made', async () => {
    const { page } = lead;
    await openPage(page, `${finalYear}/report`);
    await page.getByRole('link', { name: 'Report pack', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Report pack 2025/26' }).waitFor();
    await page.getByRole('heading', { name: /^Left out of the public pack \(\d+\)$/ }).waitFor();
    await expectAccessible(page, 'before a pack is made');
  });

  step('is made with the keyboard, tells how far it is, and holds what its manifest says', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Make the public pack' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').or(ready(lead)).first().waitFor();
    await ready(lead).waitFor({ timeout: 120_000 });
    await page.getByRole('status').getByText('The pack is ready').waitFor();
    const entries = await download(lead, 'DRAFT Best Value self-assessment 2025-26 report pack.zip');
    expect(manifestOf(entries)).toMatchObject({ audience: 'public', draft: true });
    const pdf = entries.find(({ name }) => name === 'DRAFT Appendix 1 Best Value self-assessment 2025-26.pdf');
    const text = (await pdfText(pdf?.bytes ?? new Uint8Array())).join('\n');
    expect(text).toContain('Marlbrook');
    expect(text).toMatch(/\bdraft\b/i);
    await page
      .getByText(/^\d+ files? inside$/)
      .first()
      .click();
    await page.getByText('manifest.json, which lists these files').first().waitFor();
    await expectAccessible(page, 'a pack that is ready');
    await page.setViewportSize(narrow);
    await expectAccessible(page, 'a pack that is ready, on the narrowest screen');
    await page.setViewportSize(desk);
  });

  step('is the restricted one of a sealed year with the same sealed PDF, and says so in its name', async () => {
    const { page } = lead;
    await openPage(page, `${sealedYear}/report/pack`);
    await page.getByText('This year is sealed: the pack holds what was sealed').waitFor();
    await page.getByRole('radio', { name: 'Restricted' }).check();
    await page.getByRole('heading', { name: /^Left out of the restricted pack/ }).waitFor();
    await page.getByRole('button', { name: 'Make the restricted pack' }).click();
    await ready(lead).waitFor({ timeout: 120_000 });
    const name = 'NOT FOR PUBLICATION Best Value self-assessment 2024-25 report pack.zip';
    const restricted = await download(lead, name);
    expect(manifestOf(restricted)).toMatchObject({ audience: 'restricted', draft: false });
    await page.getByRole('radio', { name: 'Public' }).check();
    await page.getByRole('button', { name: 'Make the public pack' }).click();
    await page
      .getByRole('link', { name: 'Download Best Value self-assessment 2024-25 report pack.zip', exact: true })
      .first()
      .waitFor({ timeout: 120_000 });
    const open = await download(lead, 'Best Value self-assessment 2024-25 report pack.zip');
    const sealed = (entries: readonly ZipEntry[]) =>
      entries.find((entry) => entry.name === 'Appendix 1 Best Value self-assessment 2024-25.pdf')?.bytes;
    expect(sealed(open)).toBeDefined();
    expect(sealed(restricted)).toEqual(sealed(open));
    await expectAccessible(page, 'packs of a sealed year');
  });

  step('does not show a reader that there is a restricted one', async () => {
    const { page } = reader;
    await openPage(page, `${sealedYear}/report/pack`);
    await page.getByRole('heading', { name: 'Public pack: sealed edition 1' }).first().waitFor();
    const said = await page.locator('main').innerText();
    expect(said).not.toMatch(/restricted|not for publication/i);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  step('made no complaint on the way', async () => expect(lead.complaints).toEqual([]));
});
