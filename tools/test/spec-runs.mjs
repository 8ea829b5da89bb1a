import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.mjs';
import { runToEnd } from '../run/child.mjs';

/** @typedef {{ ok: boolean, passed: number, failed: number, left: number }} Result left: skipped or still to be written */

/**
 * Runs a project's Jest specs afresh and reads the counts from Jest's own report.
 * @param {string} folder of the project
 * @param {{ env: NodeJS.ProcessEnv, args?: string[] }} options
 * @returns {Promise<Result | 'no specs'>}
 */
export async function runJest(folder, { env, args = [] }) {
  const config = ['jest.config.mjs', 'jest.config.cjs']
    .map((name) => join(projectFolder, folder, name))
    .find(existsSync);
  if (config === undefined) return 'no specs';
  return inScratchFolder(async (scratch) => {
    const report = join(scratch, 'report.json');
    const jest = join(projectFolder, 'node_modules/jest/bin/jest.js');
    const flags = [
      '--config',
      config,
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      '--silent=false',
      ...args,
    ];
    const code = await runToEnd(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...flags], {
      cwd: join(projectFolder, folder),
      env,
      // With --json the report also goes to standard output, which would bury everything else.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (!existsSync(report)) return { ok: false, passed: 0, failed: 1, left: 0 };
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    if (code === 0 && counts.numTotalTests === 0) return 'no specs';
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return {
      ok: code === 0,
      passed: counts.numPassedTests,
      // Coverage below its mark or a failed tear-down fails the step without failing a spec.
      failed: code === 0 ? failed : Math.max(1, failed),
      left: counts.numPendingTests + counts.numTodoTests,
    };
  });
}

/**
 * Runs plain JavaScript specs with Node's own runner.
 * @param {string} files a pattern that names them
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
export function runNodeSpecs(files, env) {
  return inScratchFolder(async (scratch) => {
    const report = join(scratch, 'report.tap');
    const code = await runToEnd(
      process.execPath,
      [
        '--test',
        '--test-reporter=dot',
        '--test-reporter-destination=stderr',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        files,
      ],
      { cwd: projectFolder, env },
    );
    const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
    const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    const failed = count('fail') + count('cancelled');
    return {
      ok: code === 0 && count('pass') > 0,
      passed: count('pass'),
      failed: code === 0 ? failed : Math.max(1, failed),
      left: count('skipped') + count('todo'),
    };
  });
}

async function inScratchFolder(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'best-value-test-'));
  try {
    return await work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
