// Where the time of a warm rendering goes: node apps/bench/lab/render-profile.mjs [renderings] [file.cpuprofile]
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { byFunction, byPackage } from './cpu-profile.mjs';
import { rounded } from './figures.mjs';
import { importBuilt } from './project.mjs';
import { thickDocument } from './thick-document.mjs';

const [renderings = '5', file] = process.argv.slice(2);
const SAMPLES_EVERY = 500;
const MOST = 30;

const { renderAppendix } = await importBuilt('report/render/render-appendix.js');
const document = await thickDocument();
for (let warm = 0; warm < 3; warm += 1) await renderAppendix(document);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: SAMPLES_EVERY });
await session.post('Profiler.start');
const began = performance.now();
let pages = 0;
for (let made = 0; made < Number(renderings); made += 1) ({ pages } = await renderAppendix(document));
const each = (performance.now() - began) / 1000 / Number(renderings);
const { profile } = await session.post('Profiler.stop');
if (file !== undefined) writeFileSync(file, JSON.stringify(profile));

const line = ({ name, self, total }) => `${percent(self)}  ${percent(total)}  ${name}`;
process.stdout.write(
  [
    `${pages} pages, ${rounded(each, 2)} s each while being watched`,
    '',
    '  self   total  package',
    ...byPackage(profile).map(line),
    '',
    '  self   total  function, by its own time',
    ...byFunction(profile)
      .toSorted((a, b) => b.self - a.self)
      .slice(0, MOST)
      .map(line),
    '',
    '  self   total  function, by its time with what it calls',
    ...byFunction(profile)
      .toSorted((a, b) => b.total - a.total)
      .slice(0, 2 * MOST)
      .map(line),
    '',
  ].join('\n'),
);

function percent(share) {
  return `${rounded(100 * share, 1)} %`.padStart(6);
}
