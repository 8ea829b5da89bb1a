import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from './file-lock.js';
import { thisProcess } from './process-identity.js';
import { compileLauncher, type Compiled } from './testing/compiled.js';
import { endChildren, runModule, scratchFolder, type Scratch } from './testing/scratch.js';

describe('tryLock', () => {
  let compiled: Compiled;
  let scratch: Scratch;
  let file: string;

  beforeAll(() => {
    compiled = compileLauncher();
  });
  afterAll(() => compiled.remove());
  beforeEach(() => {
    scratch = scratchFolder();
    mkdirSync(scratch.dataDir);
    file = join(scratch.dataDir, 'lock');
  });
  afterEach(() => {
    endChildren();
    scratch.remove();
  });

  it('gives the lock once, names its holder, and again after release', () => {
    const first = tryLock(file);
    expect('lock' in first).toBe(true);
    expect(tryLock(file)).toEqual({ holder: thisProcess() });
    if ('lock' in first) first.lock.release();
    expect('lock' in tryLock(file)).toBe(true);
  });

  it.each([
    ['of a process that has gone', JSON.stringify({ pid: 2 ** 22 + 1, started: 'never' })],
    ['of an earlier process with this number', JSON.stringify({ pid: process.pid, started: 'earlier' })],
    ['that nobody can read', 'half a lo'],
    ['that is empty', ''],
  ])('takes over a lock %s', (_, text) => {
    writeFileSync(file, text);
    expect('lock' in tryLock(file)).toBe(true);
    expect(readdirSync(scratch.dataDir)).toEqual(['lock']);
  });

  it('is had by one of many processes that find the same dead lock', async () => {
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'never' }));
    const at = Date.now() + 1500;
    const children = Array.from({ length: 8 }, () =>
      runModule(`
        const { tryLock } = await import(${JSON.stringify(compiled.path('database/embedded/file-lock.js'))});
        while (Date.now() < ${at});
        console.log('lock' in tryLock(${JSON.stringify(file)}) ? 'mine' : 'taken');
        setTimeout(() => {}, 60_000);
      `),
    );
    const said = await Promise.all(children.map((child) => child.until('\n')));
    expect(said.filter((words) => words === 'mine\n')).toHaveLength(1);
    expect(said.filter((words) => words === 'taken\n')).toHaveLength(7);
    endChildren();
    await Promise.all(children.map((child) => child.ended));
  });
});
