import { readFileSync } from 'node:fs';
import path from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { rounded } from '../lab/figures.mjs';
import { ask } from '../lab/load.mjs';
import { projectFolder } from '../lab/project.mjs';
import { scratchFolder, startService } from '../lab/service.mjs';

const LIMIT = 150;
const folder = path.join(projectFolder, 'apps/web/dist/browser');

/** The scripts that a browser fetches before it shows anything, as the service sends them to one that takes Brotli. */
export async function measure() {
  const scripts = firstScripts();
  const { folder: dataDir, remove } = scratchFolder();
  const service = await startService(dataDir);
  let sent = 0;
  for (const script of scripts) {
    const headers = { 'accept-encoding': 'gzip, deflate, br' };
    sent += (await ask({ port: service.port, path: `/${script}`, headers, keep: false })).bytes;
  }
  await service.stop();
  await remove();
  const best = scripts.reduce((sum, script) => sum + brotliBytes(script), 0);
  return [
    {
      what: `First load of the web app: ${scripts.length} scripts, compressed as the service sends them`,
      budget: `≤ ${LIMIT} kB (aim 110)`,
      measured: `${rounded(sent / 1000, 1)} kB (${rounded(best / 1000, 1)} kB at Brotli's best)`,
      met: sent <= LIMIT * 1000,
    },
  ];
}

/** The page's scripts, what it preloads, and everything these import before they run. @returns {string[]} file names */
function firstScripts() {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g)];
  const found = new Set(named.map(([, name]) => name));
  if (found.size === 0) throw new Error('index.html names no script.');
  for (const name of found) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    // Only static imports: `import(…)` has a bracket and is fetched later.
    for (const [, imported] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) found.add(imported);
  }
  return [...found];
}

function brotliBytes(name) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(path.join(folder, name)), best).length;
}
