import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runToEnd } from './child.mjs';
import { isEnough } from './pinned-node.mjs';

const child = join(import.meta.dirname, 'child.mjs');

/** A wrapper around a programme that says goodbye on SIGTERM and exits with 7. */
const wrapped = `
  import { runToEnd } from ${JSON.stringify(child)};
  const inner = "process.on('SIGTERM', () => { console.log('goodbye'); process.exit(7); }); console.log('ready'); setInterval(() => {}, 1000);";
  process.exit(await runToEnd(process.execPath, ['-e', inner]));
`;

describe('a programme run by another', () => {
  it('gives its exit code', async () => assert.equal(await runToEnd(process.execPath, ['-e', 'process.exit(3)']), 3));

  it('is counted as shells count when a signal ends it', async () => {
    assert.equal(await runToEnd(process.execPath, ['-e', `process.kill(process.pid, 'SIGKILL')`]), 137);
  });

  it('is told of a signal and waited for', { timeout: 20_000 }, async () => {
    const outer = spawn(process.execPath, ['--input-type=module', '-e', wrapped], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const chunk of outer.stdout) {
      said += chunk;
      if (said === 'ready\n') outer.kill('SIGTERM');
    }
    const [code] = outer.exitCode === null ? await once(outer, 'exit') : [outer.exitCode];
    assert.equal(said, 'ready\ngoodbye\n');
    assert.equal(code, 7);
  });

  it('is told when npm and its shell have gone, which pass nothing on', { timeout: 20_000 }, async () => {
    const env = { ...process.env, npm_lifecycle_event: 'start', WRAPPED: wrapped };
    // The second command keeps the shell from becoming the programme.
    const script = `"${process.execPath}" --input-type=module -e "$WRAPPED"; true`;
    const shell = spawn('/bin/sh', ['-c', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of shell.stdout) {
      said += chunk;
      if (said === 'ready\n') shell.kill('SIGKILL');
    }
    assert.equal(said, 'ready\ngoodbye\n');
  });

  it('ends with 1 when it cannot be started', async () => assert.equal(await runToEnd('/no/such/programme', []), 1));
});

describe('the Node that is needed', () => {
  for (const [version, enough] of [
    ['24.15.0', true],
    ['24.14.9', false],
    ['26.0.0', true],
    ['20.20.2', false],
    ['22.23.2', false],
  ]) {
    it(`${version}: ${enough}`, () => assert.equal(isEnough(version), enough));
  }
});
