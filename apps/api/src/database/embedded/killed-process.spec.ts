import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './process-identity.js';
import { acquireServiceLock } from './service-lock.js';
import { compileLauncher, type Compiled } from './testing/compiled.js';
import { answers, ask, endChildren, runModule, scratchFolder, type Scratch, type Talking } from './testing/scratch.js';

const say = (): void => undefined;

describe('after kill -9', () => {
  let compiled: Compiled;
  let scratch: Scratch;

  beforeAll(() => {
    compiled = compileLauncher();
    scratch = scratchFolder();
  });
  afterAll(() => {
    compiled.remove();
    scratch.remove();
  });
  afterEach(endChildren);

  /** A service in a process of its own: holds the folder, runs the database, prints its address. */
  const service = (): Talking =>
    runModule(`
      const { acquireServiceLock } = await import(${JSON.stringify(compiled.path('database/embedded/service-lock.js'))});
      const { startEmbeddedPostgres } = await import(${JSON.stringify(compiled.path('database/embedded/embedded-postgres.js'))});
      const dataDir = ${JSON.stringify(scratch.dataDir)};
      const lock = acquireServiceLock(dataDir);
      const { url, stop } = await startEmbeddedPostgres({ dataDir, say: () => {} });
      process.on('SIGTERM', async () => { await stop(); lock.release(); process.exit(0); });
      console.log('at ' + url + ' end');
      setInterval(() => {}, 1000);
    `);
  const addressOf = async (running: Talking): Promise<string> =>
    /at (\S+) end/.exec(await running.until(' end\n'))?.[1] ?? '';
  const postmaster = (): number =>
    Number(readFileSync(join(scratch.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  it('of the service, the next start takes its database over and stop() really stops it', async () => {
    const first = service();
    const url = await addressOf(first);
    await ask(url, 'create table kept_once as select 42 as answer');
    const orphan = postmaster();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(isAlive(orphan)).toBe(true);

    acquireServiceLock(scratch.dataDir).release();
    const second = await startEmbeddedPostgres({ dataDir: scratch.dataDir, say });
    expect(second.attached).toBe(true);
    expect(await ask(second.url, 'select answer from kept_once')).toEqual([42]);
    await second.stop();
    expect(isAlive(orphan)).toBe(false);
  });

  it('of the service and the database, the next start recovers what was committed', async () => {
    const first = service();
    await ask(await addressOf(first), 'create table kept_twice as select 42 as answer');
    first.child.kill('SIGKILL');
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await first.ended;
    while (isAlive(killed)) await wait(10);

    const second = await startEmbeddedPostgres({ dataDir: scratch.dataDir, say });
    expect(second.attached).toBe(false);
    expect(await ask(second.url, 'select answer from kept_twice')).toEqual([42]);
    await second.stop();
  });

  it('while the service runs, a second is refused in a sentence and a command only borrows the database', async () => {
    const first = service();
    const url = await addressOf(first);
    expect(() => acquireServiceLock(scratch.dataDir)).toThrow(
      `The service is already running on the data folder ${scratch.dataDir} (process ${first.child.pid}): stop it first, or set DATA_DIR to another folder.`,
    );
    const command = await startEmbeddedPostgres({ dataDir: scratch.dataDir, say });
    expect(command.attached).toBe(true);
    await command.stop();
    expect(await answers(url)).toBe(true);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await answers(url)).toBe(false);
  });

  it('of the service while a command borrows the database, the command may finish and stops it', async () => {
    const first = service();
    const url = await addressOf(first);
    const command = await startEmbeddedPostgres({ dataDir: scratch.dataDir, say });
    first.child.kill('SIGTERM');
    await first.ended;
    expect(await answers(url)).toBe(true);
    await command.stop();
    expect(await answers(url)).toBe(false);
  });
});
