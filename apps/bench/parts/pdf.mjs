import path from 'node:path';
import { startChild } from '../lab/child.mjs';
import { exportReport } from '../lab/export.mjs';
import { quantile, rounded } from '../lab/figures.mjs';
import { openLoop } from '../lab/load.mjs';
import { finishedYear, signIn, startService, superuserAddress } from '../lab/service.mjs';
import { thicken } from '../lab/thicken.mjs';

const READS_A_SECOND = 20;

/** The PDF of about a hundred pages: against plain pdfmake, its memory, and what it does to those who read meanwhile. */
export async function measure({ demo, rounds, seconds }) {
  const race = await run('render-race.mjs', String(Math.min(rounds, 4)));
  const memory = await run('render-memory.mjs', String(Math.min(rounds, 2)));
  const reads = await readsMeanwhile(demo, rounds, seconds);
  const limit = Math.max(2 * reads.quiet, 300);
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
    {
      what: `Reads of a whole assessment, ${READS_A_SECOND} a second whatever happens, while the service makes a PDF of ${reads.pages} pages: p99`,
      budget: 'within twice the quiet p99, or 300 ms',
      measured: `${rounded(reads.during)} ms (${rounded(reads.median)} ms p50); quiet ${rounded(reads.quiet)} ms${reads.refused > 0 ? `; ${reads.refused} not answered` : ''}`,
      ratio: reads.during / reads.quiet,
      met: reads.refused === 0 && reads.during <= limit,
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

async function readsMeanwhile(demo, rounds, seconds) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  await thicken(superuserAddress(data.folder));
  const headers = await signIn(service.port);
  const where = { port: service.port, headers, year: finishedYear };
  const { pages } = await exportReport(where);
  const load = { port: service.port, path: finishedYear, headers, perSecond: READS_A_SECOND };
  const quietUntil = performance.now() + seconds * 1000 * Math.min(rounds, 4);
  const quiet = await openLoop({ ...load, until: () => performance.now() > quietUntil });
  const times = [];
  let { refused } = quiet;
  for (let round = 0; round < Math.min(rounds, 2); round += 1) {
    let done = false;
    const made = exportReport(where).finally(() => (done = true));
    const reads = await openLoop({ ...load, until: () => done });
    await made;
    times.push(...reads.times);
    refused += reads.refused;
  }
  await service.stop();
  await data.remove();
  const during = times.sort((one, other) => one - other);
  return {
    pages,
    refused,
    quiet: quantile(quiet.times, 0.99),
    during: quantile(during, 0.99),
    median: quantile(during, 0.5),
  };
}
