// npm run dev: compiles on every save, runs the API on its embedded database, serves the web app on port 4200.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './project-folder.mjs';

const bin = (path) => join(projectFolder, 'node_modules', path);
const watch = ['--watch', '--preserveWatchOutput'];
const programmes = [
  { name: 'model', args: [bin('typescript/bin/tsc'), '-p', 'libs/best-value-model/tsconfig.json', ...watch], cwd: '.' },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'apps/api/tsconfig.json', ...watch], cwd: '.' },
  {
    name: 'api',
    args: ['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js'],
    cwd: '.',
  },
  { name: 'web', args: [bin('@angular/cli/bin/ng.js'), 'serve', '--proxy-config', 'proxy.conf.json'], cwd: 'apps/web' },
];

const say = (name, line) => process.stdout.write(`${name.padEnd(5)} | ${line}\n`);
if (!(await ensureBuilt(['api'], (progress) => say('build', progress)))) process.exit(1);

const children = programmes.map(({ name, args, cwd }) => {
  const child = spawn(process.execPath, args, { cwd: join(projectFolder, cwd), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => say(name, line));
  return { name, child, ended: new Promise((resolve) => child.once('exit', resolve)) };
});

let exitCode = 0;
const stop = (signal) => children.forEach(({ child }) => child.kill(signal));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    exitCode = 128 + constants.signals[signal];
    stop('SIGTERM');
  });
}
// One programme that ends by itself (a taken port) would leave the others looking healthy.
for (const { name, ended } of children) {
  void ended.then((code) => {
    if (exitCode !== 0) return;
    exitCode = 1;
    say(name, `ended with ${code ?? 'a signal'}; stopping the rest`);
    stop('SIGTERM');
  });
}
await Promise.all(children.map(({ ended }) => ended));
process.exit(exitCode);
