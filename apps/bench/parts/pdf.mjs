import path from 'node:path';
import { startChild } from '../lab/child.mjs';
import { rounded } from '../lab/figures.mjs';

/** The PDF of about a hundred pages: against plain pdfmake, and its memory. What it does to those who read meanwhile is the pack's. */
export async function measure({ rounds }) {
  const race = await run('render-race.mjs', String(Math.min(rounds, 4)));
  const memory = await run('render-memory.mjs', String(Math.min(rounds, 2)));
  return [
    {
      what: `A PDF of ${race.pages} pages with tags, against plain pdfmake in the same process`,
      budget: '≤ 1.25 of its time; about 3 s warm on a quiet machine',
      measured: `${rounded(race.tagged, 1)} s; plain ${rounded(race.plain, 1)} s`,
      ratio: race.ratio,
      met: race.ratio <= 1.25,
    },
    {
      what: `Memory that rendering ${memory.pages} pages in the worker adds at its highest`,
      budget: '≤ 200 MB',
      measured: `${rounded(memory.added)} MB`,
      met: memory.added <= 200,
    },
  ];
}

async function run(file, ...args) {
  const { match, stop } = await startChild(
    [path.join(import.meta.dirname, '../lab', file), ...args],
    /Result (\{.*\})/,
  );
  await stop();
  return JSON.parse(match[1]);
}
