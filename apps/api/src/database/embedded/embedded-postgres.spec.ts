import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { answers, ask, scratchFolder, type Scratch } from './testing/scratch.js';

const say = (): void => undefined;

describe('the embedded PostgreSQL', () => {
  let scratch: Scratch;
  const running: { stop(): Promise<void> }[] = [];
  const start = async (keepAlive = false) => {
    const database = await startEmbeddedPostgres({ dataDir: scratch.dataDir, say, keepAlive });
    running.push(database);
    return database;
  };

  // One folder for all: making one takes a second or more.
  beforeAll(() => {
    scratch = scratchFolder();
  });
  afterEach(async () => {
    for (const database of running.splice(0)) await database.stop();
  });
  afterAll(() => scratch.remove());

  it('starts from nothing, keeps what was written, and stops', async () => {
    const first = await start();
    expect(first.attached).toBe(false);
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(await answers(first.url)).toBe(false);

    const second = await start();
    expect(second.attached).toBe(false);
    expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
  });

  it('listens on this machine only, sorts alike everywhere and asks for a password', async () => {
    const { url } = await start();
    expect(await ask(url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask(url, 'show unix_socket_directories')).toEqual(['']);
    expect(await ask(url, 'show data_checksums')).toEqual(['on']);
    expect(await ask(url, `select datlocale from pg_database where datname = 'template1'`)).toEqual(['C.UTF-8']);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('lets nobody else read the folder or the password', async () => {
    await start();
    expect(statSync(scratch.dataDir).mode & 0o077).toBe(0);
    expect(statSync(join(scratch.dataDir, 'postgres.password')).mode & 0o077).toBe(0);
  });

  it('is shared by those who come at once, and stopped by the last to leave', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect([one.attached, other.attached].sort()).toEqual([false, true]);
    expect(one.url).toBe(other.url);
    await one.stop();
    expect(await answers(other.url)).toBe(true);
    await other.stop();
    expect(await answers(other.url)).toBe(false);
  });

  it('may be stopped twice', async () => {
    const database = await start();
    await Promise.all([database.stop(), database.stop()]);
    await database.stop();
    expect(await answers(database.url)).toBe(false);
  });

  it('is started again on the same port when it is killed, with everything committed', async () => {
    const { url } = await start(true);
    await ask(url, 'create table kept_again as select 42 as answer');
    const killed = Number(readFileSync(join(scratch.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(killed, 'SIGKILL');
    await eventually(() => answers(url));
    expect(await ask(url, 'select answer from kept_again')).toEqual([42]);
  });

  it('makes nothing of what a killed first start left', async () => {
    const other = scratchFolder();
    const left = join(other.dataDir, 'postgres.new-left');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'PG_VERSION'), '18\n');
    const database = await startEmbeddedPostgres({ dataDir: other.dataDir, say });
    expect(await answers(database.url)).toBe(true);
    expect(readdirSync(other.dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
    await database.stop();
    other.remove();
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen within 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
