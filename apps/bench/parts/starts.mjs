import { setTimeout as wait } from 'node:timers/promises';
import { freshCopy } from '../lab/fresh-copy.mjs';
import { median, rounded } from '../lab/figures.mjs';
import { startChild } from '../lab/child.mjs';
import { analyse } from '../lab/demo.mjs';
import { exportReport } from '../lab/export.mjs';
import { familyOf, memoryOf } from '../lab/machine.mjs';
import {
  demoIsMade,
  finishedYear,
  freePort,
  postgresOf,
  scratchFolder,
  signIn,
  startService,
} from '../lab/service.mjs';

/** How long people wait for "Ready", and what everything takes in memory. */
export async function measure({ demo, rounds }) {
  const building = await startOfAFreshCopy();
  const { folder } = scratchFolder();
  const first = await startService(folder);
  const empty = [first.readyAfter];
  await demoIsMade(folder);
  const headers = await signIn(first.port);
  const { pages } = await exportReport({ port: first.port, headers, year: finishedYear });
  await wait(2000);
  const memory = memoryOf([...new Set([...familyOf(first.pid), ...familyOf(postgresOf(folder))])]);
  await analyse(folder);
  await first.stop();
  demo.keep(folder);
  for (let more = 0; more < Math.min(2, rounds - 1); more += 1) {
    const again = scratchFolder();
    const service = await startService(again.folder);
    empty.push(service.readyAfter);
    await service.stop();
    await again.remove();
  }
  const later = [];
  for (let start = 0; start < Math.min(3, rounds); start += 1) {
    const service = await startService(folder);
    later.push(service.readyAfter);
    await service.stop();
  }
  const seconds = (milliseconds) => `${rounded(milliseconds / 1000, 1)} s`;
  return [
    {
      what: 'First start after `npm ci`: build everything, make the database, until "Ready"',
      budget: '≤ 30 s',
      measured: seconds(building),
      met: building <= 30_000,
    },
    {
      what: 'Start of the built service with an empty data folder, until "Ready"',
      budget: '≤ 15 s',
      measured: seconds(median(empty)),
      met: median(empty) <= 15_000,
    },
    {
      what: 'Later start, until "Ready"',
      budget: '≤ 5 s',
      measured: seconds(median(later)),
      met: median(later) <= 5000,
    },
    ...(memory > 0
      ? [
          {
            what: `Memory of all processes (PSS) in the run that made the demo council and one PDF of ${pages} pages`,
            budget: '≤ 600 MB',
            measured: `${rounded(memory)} MB`,
            met: memory <= 600,
          },
        ]
      : []),
  ];
}

/** `npm start` in a copy of the project that was installed and never built. @returns {Promise<number>} milliseconds until "Ready" */
async function startOfAFreshCopy() {
  const project = freshCopy();
  const data = scratchFolder();
  const env = { PORT: String(await freePort()), DATA_DIR: data.folder, MODE: 'demo', DATABASE_URL: '' };
  const service = await startChild(['tools/run.mjs', 'start'], /Ready: open/, {
    cwd: project.folder,
    env,
    seconds: 300,
  });
  await service.stop();
  await data.remove();
  await project.remove();
  return service.readyAfter;
}
