import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './load.mjs';

/**
 * Has the service make the PDF of a year, and waits for it.
 * @param {{ port: number, headers: Record<string, string>, year: string }} where `year` as in addresses, with its council
 * @returns {Promise<{ pages: number, bytes: number, seconds: number }>}
 */
export async function exportReport({ port, headers, year }) {
  const began = performance.now();
  const asked = await ask({ port, path: `${year}/report/exports`, method: 'POST', headers });
  if (asked.status !== 202) throw new Error(`Asking for the PDF answered ${asked.status}: ${asked.body}`);
  const { id } = JSON.parse(asked.body);
  for (;;) {
    await wait(100);
    const answer = await ask({ port, path: `${year}/report/exports/${id}`, headers });
    const { state, pages, bytes, because } = JSON.parse(answer.body);
    if (state === 'done') return { pages, bytes, seconds: (performance.now() - began) / 1000 };
    if (state === 'failed') throw new Error(`The PDF was not made: ${because}`);
  }
}
