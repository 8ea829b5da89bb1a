import { clearInterval, setInterval } from 'node:timers';
import { fillYear, touchYear } from '../lab/full-year.mjs';
import { quantile, rounded } from '../lab/figures.mjs';
import { openLoop } from '../lab/load.mjs';
import { memoryOf } from '../lab/machine.mjs';
import { askForPack, downloadPack, makePack } from '../lab/packs.mjs';
import { finishedYear, signIn, startService, superuserAddress } from '../lab/service.mjs';
import { thicken } from '../lab/thicken.mjs';

const readsASecond = 20;
const size = { evidence: 400, followOnActions: 60 };
/** A year of the demo that is sealed. */
const sealedYear = '/api/councils/marlbrook/assessments/2024-25';

/** The whole pack of a full year: its time, its memory, what it does to those who read meanwhile, and a sealed one asked for again. */
export async function measure({ demo, rounds, seconds }) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  const address = superuserAddress(data.folder);
  await thicken(address);
  const full = await fillYear(address, size);
  const headers = await signIn(service.port);
  const where = { port: service.port, headers, year: finishedYear };
  const again = await timesOfASecondRequest({ ...where, year: sealedYear }, 4 * rounds);
  const made = await makingIt(where, service.pid, address, Math.min(rounds, 3), seconds);
  await service.stop();
  await data.remove();
  const limit = Math.max(2 * made.quiet, 300);
  const year = `${full.criteria} criteria, ${full.evidence} items of evidence, ${full.followOnActions} follow-on actions, ${full.years} years`;
  return [
    {
      what: `The public pack of a year (${year}): ${made.files} files, the PDF of ${made.pages} pages, while 20 reads a second are answered`,
      budget: '≤ 10 s',
      measured: `${rounded(made.seconds, 1)} s (${rounded(made.megabytes, 1)} MB)`,
      met: made.seconds <= 10,
    },
    {
      what: 'Memory that making it adds to the service at its highest',
      budget: '≤ 300 MB',
      measured: `${rounded(made.added)} MB`,
      met: made.added <= 300,
    },
    {
      what: `Reads of a whole assessment, ${readsASecond} a second whatever happens, while it is made: p99`,
      budget: 'within twice the quiet p99, or 300 ms',
      measured: `${rounded(made.during)} ms (${rounded(made.median)} ms p50); quiet ${rounded(made.quiet)} ms${made.refused > 0 ? `; ${made.refused} not answered` : ''}`,
      ratio: made.during / made.quiet,
      met: made.refused === 0 && made.during <= limit,
    },
    {
      what: 'A sealed pack asked for again, and downloaded by its hash: p95',
      budget: '≤ 100 ms',
      measured: `${rounded(quantile(again, 0.95))} ms (${rounded(quantile(again, 0.5))} ms p50)`,
      met: quantile(again, 0.95) <= 100,
    },
  ];
}

/** In milliseconds, sorted. */
async function timesOfASecondRequest(where, times) {
  await makePack(where);
  const found = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const { state, sha256 } = await askForPack(where);
    if (state !== 'done') throw new Error(`A sealed pack that was made is ${state} when it is asked for again.`);
    const { status } = await downloadPack(where, sha256);
    if (status !== 200) throw new Error(`Downloading it answered ${status}.`);
    found.push(performance.now() - began);
  }
  return found.sort((one, other) => one - other);
}

async function makingIt(where, pid, address, rounds, seconds) {
  const { port, headers, year: path } = where;
  const load = { port, path, headers, perSecond: readsASecond };
  await makePack(where);
  const quietUntil = performance.now() + seconds * 1000 * rounds;
  const quiet = await openLoop({ ...load, until: () => performance.now() > quietUntil });
  const before = memoryOf([pid]);
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, memoryOf([pid]))), 100);
  const packs = [];
  const times = [];
  let { refused } = quiet;
  for (let round = 0; round < rounds; round += 1) {
    await touchYear(address, `Round ${round}.`);
    let done = false;
    const making = makePack(where).finally(() => (done = true));
    const reads = await openLoop({ ...load, until: () => done });
    packs.push(await making);
    times.push(...reads.times);
    refused += reads.refused;
  }
  clearInterval(watch);
  const during = times.sort((one, other) => one - other);
  const [last] = packs.slice(-1);
  return {
    seconds: quantile(
      packs.map((pack) => pack.seconds).sort((one, other) => one - other),
      0.5,
    ),
    files: last.files.length + 1,
    pages: last.pages,
    megabytes: last.bytes / 1e6,
    added: highest - before,
    quiet: quantile(quiet.times, 0.99),
    during: quantile(during, 0.99),
    median: quantile(during, 0.5),
    refused,
  };
}
