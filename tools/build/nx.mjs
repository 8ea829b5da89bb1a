import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { passSignals } from '../run/child.mjs';
import { projectFolder } from '../project-folder.mjs';

/**
 * Runs a target of some projects, and of those they stand on first.
 * @param {'build' | 'types' | 'spec-types'} target
 * @param {string[]} projects names in package.json; none for all that have the target
 * @param {{ afresh?: boolean, env?: Record<string, string>, done?: (project: string) => void }} [options]
 * afresh: trust nothing that was cached before; done: told the last part of a project's name when it is through
 * @returns {Promise<boolean>} whether all went well; what went wrong is on standard error if not
 */
export async function runTarget(target, projects, { afresh = false, env = {}, done = () => undefined } = {}) {
  const args = [
    join(projectFolder, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'),
    'run-many',
    `--target=${target}`,
    ...(projects.length > 0 ? [`--projects=${projects.join(',')}`] : []),
    '--output-style=static',
    ...(afresh ? ['--skip-nx-cache'] : []),
  ];
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stderr.isTTY ? '1' : '0', ...env },
  });
  const stopPassing = passSignals(child);
  const through = new RegExp(`^> nx run @best-value/(\\w+):${target}`);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      // npm repeats under every failure which script failed; the compiler's own words say more.
      if (!/^npm (warn|error)/.test(line)) output += `${line}\n`;
      const match = through.exec(line);
      if (match !== null) done(match[1]);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  stopPassing();
  if (code !== 0) process.stderr.write(output);
  return code === 0;
}
