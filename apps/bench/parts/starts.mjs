import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import { freshCopy } from '../lab/fresh-copy.mjs';
import { median, rounded } from '../lab/figures.mjs';
import { startChild } from '../lab/child.mjs';
import { analyse } from '../lab/demo.mjs';
import { makePack } from '../lab/packs.mjs';
import { familyOf, memoryOf } from '../lab/machine.mjs';
import { projectFolder } from '../lab/project.mjs';
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
  const { folder, empty, memory, pages } = await firstEvening(demo);
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
    ...(memory.highest > 0
      ? [
          {
            what: `Memory of all processes (PSS) from \`npm start\` until the demo council and a PDF of ${pages} pages are made, at its highest`,
            budget: '≤ 600 MB',
            measured: `${rounded(memory.highest)} MB; ${rounded(memory.after)} MB two seconds later`,
            met: memory.highest <= 600,
          },
        ]
      : []),
  ];
}

/** `npm start` of the built service: the demo is made and one PDF is drawn, with a look at the memory every quarter of a second. */
async function firstEvening(demo) {
  const { folder } = scratchFolder();
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: folder, HOST: '127.0.0.1', MODE: 'demo', DATABASE_URL: '' };
  const service = await startChild(['tools/run.mjs', 'start'], /Ready: open/, { cwd: projectFolder, env });
  // The database is in a family of its own: it is meant to outlast a crash of the service.
  const look = () => memoryOf([...new Set([...familyOf(service.pid), ...familyOf(postgresOf(folder))])]);
  let highest = 0;
  const watch = setInterval(() => (highest = Math.max(highest, look())), 250);
  await demoIsMade(folder);
  const headers = await signIn(port);
  const { pages } = await makePack({ port, headers, year: finishedYear });
  await wait(2000);
  clearInterval(watch);
  const after = look();
  await analyse(folder);
  await service.stop();
  demo.keep(folder);
  return { folder, empty: [service.readyAfter], memory: { highest, after }, pages };
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
