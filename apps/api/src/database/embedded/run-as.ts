import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { StartProblem } from '../../config/start-problem.js';

/** A way to run PostgreSQL, which refuses to run as root and, when it makes a database, as a user without a name. */
export interface RunAs {
  readonly label: 'this user' | 'user namespace' | 'setpriv' | 'other user';
  /** Put before the programme and its arguments. */
  readonly prefix: readonly string[];
  /** The user id that must own the files; null when they are this user's already. */
  readonly owner: number | null;
  /** The user id the process is started with; null for this user's. */
  readonly uid: number | null;
}

const NOBODY = 65534;
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
// no_setuid_fixup: without it access() drops the capability, and initdb cannot enter a private folder such as /root.
const SETPRIV = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup',
];

const WAYS = {
  thisUser: { label: 'this user', prefix: [], owner: null, uid: null },
  namespace: { label: 'user namespace', prefix: NAMESPACE, owner: null, uid: null },
  setpriv: { label: 'setpriv', prefix: SETPRIV, owner: NOBODY, uid: null },
  otherUser: { label: 'other user', prefix: [], owner: NOBODY, uid: NOBODY },
} satisfies Record<string, RunAs>;

/**
 * Chooses the first way that works here. A user namespace changes nobody's files; containers often forbid it.
 * @param works tries a command; replaced in specs to walk the fall-backs
 * @throws StartProblem for a user without a name where no namespace can be made
 */
export function chooseRunAs(works: (command: readonly string[]) => boolean = succeeds): RunAs {
  if (process.getuid === undefined) return WAYS.thisUser;
  const root = process.getuid() === 0;
  if (!root && hasName()) return WAYS.thisUser;
  if (works([...NAMESPACE, 'true'])) return WAYS.namespace;
  if (!root) {
    throw new StartProblem(
      `The built-in database cannot start because user ${process.getuid()} has no name on this machine: run as a named user, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return works([...SETPRIV, 'true']) ? WAYS.setpriv : WAYS.otherUser;
}

/** Starts a programme in the chosen way, in a process group of its own: Ctrl-C must reach the service, not its database. */
export function spawnAs(
  runAs: RunAs,
  programme: string,
  args: readonly string[],
  { libraries, stdio }: { libraries: string; stdio: StdioOptions },
): ChildProcess {
  const [command = programme, ...rest] = [...runAs.prefix, programme, ...args];
  return spawn(command, rest, {
    cwd: '/',
    detached: true,
    stdio,
    // Nothing of the caller's environment: PGDATA or PGPORT in it would be obeyed. Windows cannot start without its own.
    ...(process.platform === 'win32' ? {} : { env: { PATH, LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: libraries } }),
    ...(runAs.uid === null ? {} : { uid: runAs.uid, gid: runAs.uid }),
  });
}

/**
 * Lets the server's user reach its files, when root runs it and another way was used last time.
 * @param folder DATA_DIR itself, which the user must be able to enter
 * @param trees what the user must own with everything in it
 */
export function giveFiles(runAs: RunAs, folder: string, trees: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  const owner = runAs.owner ?? 0;
  // Under setpriv the server keeps the right to enter any folder.
  if (runAs.label !== 'setpriv') giveOne(folder, owner);
  for (const tree of trees) if (lstatSync(tree).uid !== owner) giveTree(tree, owner);
}

function giveTree(path: string, owner: number): void {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTree(join(path, name), owner);
  giveOne(path, owner);
}

function giveOne(path: string, owner: number): void {
  if (lstatSync(path).uid !== owner) lchownSync(path, owner, owner);
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}
