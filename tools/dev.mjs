// npm run dev: compiles on every save, runs the API on its embedded database, serves the web app on port 4200.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
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
  {
    name: 'web',
    args: [bin('@angular/cli/bin/ng.js'), 'serve', '--port=4200', `--proxy-config=${proxyToApi()}`],
    cwd: 'apps/web',
    // ng serve would take PORT, which is the API's, whatever it is told.
    without: 'PORT',
  },
];

const say = (name, line) => process.stdout.write(`${name.padEnd(5)} | ${line}\n`);
if (!(await ensureBuilt(['api'], (progress) => say('build', progress)))) process.exit(1);

const children = programmes.map(({ name, args, cwd, without }) => {
  const env = { ...process.env };
  if (without !== undefined) delete env[without];
  const child = spawn(process.execPath, args, {
    cwd: join(projectFolder, cwd),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

/** @returns {string} a file that sends what the web app asks of the API to the port the API is on */
function proxyToApi() {
  const file = join(projectFolder, '.nx', 'dev-proxy.json');
  mkdirSync(join(projectFolder, '.nx'), { recursive: true });
  writeFileSync(file, JSON.stringify({ '/api': { target: `http://127.0.0.1:${process.env.PORT || 3000}` } }));
  return file;
}
