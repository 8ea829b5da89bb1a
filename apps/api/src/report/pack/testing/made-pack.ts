import type { Browser } from '../../../testing/spec-service.js';
import type { PackView } from '../pack.view.js';
import type { PackAudience } from '../pack-reading.js';

/** A pack once it is finished, whether made or failed. */
export async function finishedPack(browser: Browser, year: string, id: string): Promise<PackView> {
  for (let tries = 0; tries < 240; tries += 1) {
    const { body } = await browser.ask<PackView>('GET', `${year}/packs/${id}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The pack was not finished within a minute.');
}

/** Asks for the pack of a year and waits for it. @param year as in addresses: `/assessments/2026-27` */
export async function madePack(browser: Browser, year: string, audience: PackAudience = 'public'): Promise<PackView> {
  const asked = await browser.ask<PackView>('POST', `${year}/packs`, { audience });
  if (asked.status !== 202) throw new Error(`Asking for the pack answered ${asked.status}.`);
  return finishedPack(browser, year, asked.body.id);
}

/** The PDF in the public pack of a year as it is now. */
export async function pdfOf(browser: Browser, year: string): Promise<Buffer> {
  const { id, files } = await madePack(browser, year);
  const name = files.find(({ mediaType }) => mediaType === 'application/pdf')?.fileName ?? '';
  const { status, body } = await browser.ask<Buffer>('GET', `${year}/packs/${id}/files/${encodeURIComponent(name)}`);
  if (status !== 200) throw new Error(`The PDF of the pack answered ${status}.`);
  return body;
}
