import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.mjs';

/**
 * Installs the packages when package-lock.json asks for others than are there. An install that the user made is
 * accepted: npm leaves a list of what it installed, and the two lists are compared.
 * @param {string} root the project folder
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function installWhatIsMissing(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const mark = join(root, 'node_modules', '.bva-lock');
  if (read(mark) === hash) return true;
  if (isInstalled(lock, read(join(root, 'node_modules', '.package-lock.json')))) {
    remember(mark, hash);
    return true;
  }
  process.stderr.write('Installing the packages this version needs (one to two minutes)\n');
  const started = Date.now();
  const code = await npmCi(root);
  if (code !== 0) {
    process.stderr.write('The packages could not be installed: see the messages above.\n');
    return false;
  }
  remember(mark, hash);
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} seconds\n`);
  return true;
}

/** Install scripts are left out: nothing here needs one, and what a package runs on a machine should be a choice. */
function npmCi(root) {
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  // Standard output belongs to the task: `npm run report` prints results there and nothing else.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  if (npm !== undefined && npm.endsWith('.js')) return runToEnd(process.execPath, [npm, ...args], options);
  return runToEnd('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Whether what npm says it installed is what the lock asks for. Packages for other machines may be absent.
 * @param {string} lock package-lock.json
 * @param {string | null} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  const wanted = JSON.parse(lock).packages;
  const found = JSON.parse(installed).packages;
  const missing = Object.entries(wanted).some(([path, { optional, devOptional, version }]) => {
    if (path === '') return false;
    const there = found[path];
    if (there === undefined) return !optional && !devOptional;
    return there.version !== version;
  });
  return !missing && Object.keys(found).every((path) => path in wanted);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Without the mark the lists are compared again next time: someone else's node_modules need not be writable. */
function remember(mark, hash) {
  try {
    writeFileSync(mark, hash);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS' && error.code !== 'EPERM') throw error;
  }
}
