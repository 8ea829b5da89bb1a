import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = [24, 15];

/**
 * Node as package-lock.json pins it, or the installed one where there is no package for the machine (Apple silicon).
 * Says why in one sentence when neither will do.
 * @param {string} root the project folder
 * @returns {string | null} path of the programme
 */
export function chooseNode(root) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  // Asked for its version: the file may be there and not run, as on Alpine.
  if (existsSync(pinned) && spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) return pinned;
  if (isEnough(process.versions.node)) return process.execPath;
  process.stderr.write(
    `This machine (${process.platform}-${process.arch}) needs Node ${NEEDED.join('.')} or later, and has ${process.versions.node}: install it from https://nodejs.org and run the same command again.\n`,
  );
  return null;
}

/** @param {string} version such as 24.21.0 */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
