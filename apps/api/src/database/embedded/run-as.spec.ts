import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { prepareDataFolder } from './data-folder.js';
import { makeCluster } from './make-cluster.js';
import { startPostmaster, stopPostmaster } from './postmaster.js';
import { chooseRunAs, giveFiles } from './run-as.js';
import { serverBinaries } from './server-binaries.js';
import { compileLauncher, type Compiled } from './testing/compiled.js';
import { endChildren, runModule, scratchFolder, type Scratch } from './testing/scratch.js';

const asRoot = process.getuid?.() === 0;
const can = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const as = (uid: number): string[] => ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
const NO_NAME = 54321;

(asRoot ? describe : describe.skip)('run by root', () => {
  let scratch: Scratch;

  beforeEach(() => {
    scratch = scratchFolder();
  });
  afterEach(() => {
    endChildren();
    scratch.remove();
  });

  it.each([
    ['a user namespace', 'unshare', 'user namespace'],
    ['setpriv where namespaces are forbidden', 'setpriv', 'setpriv'],
  ])('starts under %s', async (_, only, label) => {
    if (!can(only)) return;
    const runAs = chooseRunAs((command) => command[0] === only && succeeds(command));
    // A container may forbid the one or the other; then there is nothing to prove here.
    if (runAs.label === 'other user') return;
    expect(runAs.label).toBe(label);
    expect(await startedWith(runAs)).toBeGreaterThan(0);
  });

  it('starts as another user where both are forbidden', async () => {
    const runAs = chooseRunAs(() => false);
    expect(runAs.label).toBe('other user');
    chownSync(dirname(scratch.dataDir), runAs.owner ?? 0, runAs.owner ?? 0);
    expect(await startedWith(runAs)).toBeGreaterThan(0);
  });

  it('starts one way what was made another way', async () => {
    chownSync(dirname(scratch.dataDir), 65534, 65534);
    await startedWith(chooseRunAs(() => false));
    chownSync(dirname(scratch.dataDir), 0, 0);
    expect(await startedWith(chooseRunAs())).toBeGreaterThan(0);
  });

  const startedWith = async (runAs: ReturnType<typeof chooseRunAs>): Promise<number> => {
    const folder = prepareDataFolder(scratch.dataDir);
    const binaries = serverBinaries();
    await makeCluster(folder, binaries, runAs);
    giveFiles(runAs, folder.root, [folder.cluster]);
    const server = await startPostmaster(folder, binaries, runAs, 0);
    await stopPostmaster(server);
    return server.pid;
  };
});

(asRoot && can('setpriv') ? describe : describe.skip)('run by an ordinary user', () => {
  let compiled: Compiled;
  let scratch: Scratch;

  beforeAll(() => {
    compiled = compileLauncher();
  });
  afterAll(() => compiled.remove());
  beforeEach(() => {
    scratch = scratchFolder(0o755);
  });
  afterEach(() => {
    endChildren();
    scratch.remove();
  });

  const start = (uid: number): Promise<string> => {
    const code = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(compiled.path('database/embedded/embedded-postgres.js'))});
      try {
        const { stop } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(scratch.dataDir)}, say: () => {} });
        await stop();
        console.log('started and stopped');
      } catch (error) { console.log(error.name + ': ' + error.message); }
    `;
    return runModule(code, as(uid)).until('\n');
  };

  // A clone in root's private home cannot be read by anybody else: then this proves nothing and is left out.
  const readable = (uid: number): boolean => {
    const [command = '', ...args] = [...as(uid), 'test', '-x', import.meta.dirname];
    return spawnSync(command, args).status === 0;
  };

  it.each([
    ['with a name', 33],
    ['without one', NO_NAME],
  ])('%s, it starts and stops', async (_, uid) => {
    if (!readable(uid)) return;
    mkdirSync(scratch.dataDir);
    chownSync(scratch.dataDir, uid, uid);
    expect(await start(uid)).toBe('started and stopped\n');
  });

  it('it says in a sentence that the folder cannot be written', async () => {
    if (!readable(33)) return;
    expect(await start(33)).toBe(
      `StartProblem: The data folder ${scratch.dataDir} cannot be used because this user may not write there: set DATA_DIR to a folder you can write.\n`,
    );
  });
});

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
