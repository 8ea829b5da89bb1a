import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.mjs';
import { runToEnd } from '../run/child.mjs';
import { ownSourceMaps } from '../run/service-flags.mjs';
import { ensureBuilt } from './ensure-built.mjs';

/**
 * Builds the API if need be and runs one of its commands, then ends this process with the command's exit code.
 * Progress goes to standard error: standard output is the command's own.
 * @param {string} name file name in `apps/api/dist/cli`, without `.js`
 * @param {string[]} [args]
 * @param {{ notBuilt?: number }} [codes] exit code when there is no command to run
 * @returns {Promise<never>}
 */
export async function runCli(name, args = process.argv.slice(2), { notBuilt = 1 } = {}) {
  if (!(await ensureBuilt(['api'], (progress) => process.stderr.write(`${progress}\n`)))) process.exit(notBuilt);
  const file = join(projectFolder, 'apps/api/dist/cli', `${name}.js`);
  if (!existsSync(file)) {
    process.stderr.write(`This version has no command "${name}" yet.\n`);
    process.exit(notBuilt);
  }
  process.exit(await runToEnd(process.execPath, [ownSourceMaps, file, ...args]));
}
