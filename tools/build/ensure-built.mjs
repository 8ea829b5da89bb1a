import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { passSignals } from '../run/child.mjs';
import { projectFolder } from '../project-folder.mjs';
import { contentsOf, shapeOf } from './fingerprint.mjs';
import { parts } from './parts.mjs';

/**
 * Builds what is not up to date. Nx needs a second or two to find out that nothing has changed; a look at the files a
 * few hundredths, and so a later start stays quick.
 * @param {('api' | 'web')[]} names
 * @param {(progress: string) => void} say
 * @param {{ afresh?: boolean }} [options] afresh: trust nothing that was built or cached before
 * @returns {Promise<boolean>} whether all of it is built now; the compiler's messages are on standard error if not
 */
export async function ensureBuilt(names, say, { afresh = false } = {}) {
  const stale = names.map((name) => parts[name]).filter((part) => afresh || !isUpToDate(part));
  if (stale.length === 0) return true;
  say(`Building ${stale.map((part) => part.title).join(' and ')} (up to half a minute)`);
  const before = stale.map((part) => contentsOf(projectFolder, part.inputs));
  const { code, output } = await nxBuild(stale, say, afresh ? ['--skip-nx-cache'] : []);
  if (code !== 0) {
    process.stderr.write(`${output}\nThe build failed: see the messages above.\n`);
    return false;
  }
  // The hash of before the build: a file saved during it must lead to another build.
  stale.forEach((part, index) => writeStamp(part, before[index]));
  return true;
}

/** @param {import('./parts.mjs').Part[]} stale */
function nxBuild(stale, say, flags) {
  const nx = join(projectFolder, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = [
    nx,
    'run-many',
    '--target=build',
    `--projects=${stale.map((part) => part.project).join(',')}`,
    '--output-style=static',
    ...flags,
  ];
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stderr.isTTY ? '1' : '0' },
  });
  const stopPassing = passSignals(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      // npm repeats under every failure which script failed; the compiler's own words say more.
      if (!/^npm (warn|error)/.test(line)) output += `${line}\n`;
      const done = /^> nx run @best-value\/(\w+):build/.exec(line);
      if (done !== null) say(`Finished with ${done[1]}`);
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code) => {
      stopPassing();
      resolve({ code, output });
    });
  });
}

function isUpToDate(part) {
  if (!existsSync(join(projectFolder, part.proof))) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile(part), 'utf8'));
    return (
      stamp.inputs === contentsOf(projectFolder, part.inputs) && stamp.output === shapeOf(projectFolder, [part.output])
    );
  } catch {
    return false;
  }
}

function writeStamp(part, inputs) {
  const file = stampFile(part);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, output: shapeOf(projectFolder, [part.output]) }));
}

function stampFile(part) {
  return join(projectFolder, '.nx', 'built', `${part.project.split('/')[1]}.json`);
}
