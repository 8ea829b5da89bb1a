import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../project-folder.mjs';
import { contentsOf, shapeOf } from './fingerprint.mjs';
import { runTarget } from './nx.mjs';
import { parts } from './parts.mjs';

/**
 * Read by Angular's builder, which has no flag for it: half of the web app's build is checking types and templates. A
 * version that no longer reads it builds the same files in twice the time.
 */
const WITHOUT_TYPES = { NG_BUILD_TYPE_CHECK: '0' };

/**
 * Builds what is not up to date. Types are not checked here: `checkTypes` does that. Nx needs a second or two to find out that nothing has changed; a look at the files a
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
  const projects = stale.map((part) => part.project);
  const done = (project) => say(`Finished with ${project}`);
  if (!(await runTarget('build', projects, { afresh, env: WITHOUT_TYPES, done }))) {
    process.stderr.write('\nThe build failed: see the messages above.\n');
    return false;
  }
  // The hash of before the build: a file saved during it must lead to another build.
  stale.forEach((part, index) => writeStamp(part, before[index]));
  return true;
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
