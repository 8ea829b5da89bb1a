import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './load.mjs';

/**
 * Asks the service for the public pack of a year.
 * @param {{ port: number, headers: Record<string, string>, year: string }} where `year` as in addresses, with its council
 * @returns {Promise<{ id: string, state: string, sha256: string | null }>} as it is now: made already, or waiting
 */
export async function askForPack({ port, headers, year }) {
  const body = JSON.stringify({ audience: 'public' });
  const asked = await ask({ port, path: `${year}/packs`, method: 'POST', headers, body });
  if (asked.status !== 202) throw new Error(`Asking for the pack answered ${asked.status}: ${asked.body}`);
  return JSON.parse(asked.body);
}

/**
 * Has the service make the public pack of a year, and waits for it.
 * @param {{ port: number, headers: Record<string, string>, year: string }} where
 * @returns {Promise<{ sha256: string, bytes: number, files: { fileName: string, mediaType: string }[], pages: number, seconds: number }>} `pages` of its PDF
 */
export async function makePack(where) {
  const began = performance.now();
  const { id } = await askForPack(where);
  for (;;) {
    await wait(100);
    const answer = await ask({ ...where, path: `${where.year}/packs/${id}` });
    const { state, sha256, bytes, files, because } = JSON.parse(answer.body);
    if (state === 'failed') throw new Error(`The pack was not made: ${because}`);
    if (state !== 'done') continue;
    const seconds = (performance.now() - began) / 1000;
    return { sha256, bytes, files, seconds, pages: await pagesOf(where, id, files) };
  }
}

/** The ZIP of a pack, by its hash, read to its end. */
export function downloadPack({ port, headers, year }, sha256) {
  return ask({ port, headers, path: `${year}/packs/by-hash/${sha256}`, keep: false });
}

async function pagesOf({ port, headers, year }, id, files) {
  const pdf = files.find(({ fileName }) => /Appendix 1 .*\.pdf$/.test(fileName));
  const answer = await ask({ port, headers, path: `${year}/packs/${id}/files/${encodeURIComponent(pdf.fileName)}` });
  return answer.body.match(/\/Type \/Page\b/g)?.length ?? 0;
}
