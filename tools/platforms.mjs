// node tools/run.mjs platforms: after every change of package-lock.json. Asks npm, without installing anything, whether
// the lock installs on each kind of machine: an optional package that is missing from it breaks `npm ci` only there.
import { spawnSync } from 'node:child_process';
import { projectFolder } from './project-folder.mjs';

const machines = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
];

let failed = false;
for (const [os, cpu] of machines) {
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--dry-run', '--ignore-scripts', '--loglevel=error', `--os=${os}`, `--cpu=${cpu}`],
    {
      cwd: projectFolder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  process.stdout.write(`${os} ${cpu}: ${status === 0 ? 'installs' : 'FAILS'}\n`);
  if (status === 0) continue;
  process.stderr.write(stderr);
  failed = true;
}
process.exitCode = failed ? 1 : 0;
