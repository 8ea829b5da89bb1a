import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartProblem } from '../../config/start-problem.js';
import type { DataFolder } from './data-folder.js';
import { lastLines } from './make-cluster.js';
import { isAlive, isPostgres } from './process-identity.js';
import { spawnAs, type RunAs } from './run-as.js';
import type { ServerBinaries } from './server-binaries.js';

/** A PostgreSQL server that accepts connections. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Recovery after a power cut replays at most max_wal_size, so this is ample on a slow disk. */
const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;

/**
 * Looks for a server that already runs on the folder: another process's, or one whose starter was killed.
 * Waits while it recovers. Call it with the door held.
 * @returns null when there is none; a stale postmaster.pid is removed then
 */
export async function findPostmaster(folder: DataFolder): Promise<Postmaster | null> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline) {
    const found = pidFile(folder);
    if (found === null) return null;
    if (!isPostgres(found.pid)) {
      // The number may be another programme's by now; PostgreSQL would believe it and refuse to start.
      rmSync(join(folder.cluster, 'postmaster.pid'), { force: true });
      return null;
    }
    if (found.ready) return { pid: found.pid, port: found.port };
    await wait(25);
  }
  throw new StartProblem(`The built-in database is running but does not become ready: see ${folder.logFile}.`);
}

/**
 * Starts the server and waits until it accepts connections.
 * @param preferredPort tried first, so that a restart keeps the address that is in use
 * @throws StartProblem with what the server said
 */
export async function startPostmaster(
  folder: DataFolder,
  binaries: ServerBinaries,
  runAs: RunAs,
  preferredPort: number,
): Promise<Postmaster> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const port = await freePort(preferredPort);
    const logFrom = sizeOf(folder.logFile);
    const log = openSync(folder.logFile, 'a', 0o600);
    const child = spawnAs(runAs, binaries.postgres, ['-D', folder.cluster, ...settings(port)], {
      libraries: binaries.libraries,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    let ended = false;
    child.once('error', () => (ended = true));
    child.once('exit', () => (ended = true));
    // The service decides how long it lives, not a child that is meant to outlast a crash.
    child.unref();
    while (!ended && Date.now() < deadline) {
      const found = pidFile(folder);
      if (found !== null && found.pid === child.pid && found.ready) return { pid: found.pid, port };
      await wait(10);
    }
    if (!ended) child.kill('SIGINT');
    const said = readFileSync(folder.logFile, 'utf8').slice(logFrom);
    // After kill -9 of the server its workers need a moment to notice; a port can be taken between asking and using it.
    const passing = /pre-existing shared memory block|could not bind|lock file "postmaster.pid" already exists/.test(
      said,
    );
    if (!passing || Date.now() >= deadline) {
      throw new StartProblem(
        `The built-in database could not start in ${folder.root} (as ${runAs.label}): ${lastLines(said)}`,
      );
    }
    await wait(200);
  }
}

/** Ends the server as pg_ctl's fast mode does: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  if (!isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (isAlive(pid) && Date.now() < deadline) await wait(15);
  // Immediate shutdown: nothing is lost, the next start replays the log.
  if (isPostgres(pid)) process.kill(pid, 'SIGQUIT');
}

function settings(port: number): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '60',
    shared_buffers: '128MB',
    max_wal_size: '256MB',
    jit: 'off',
    log_min_messages: 'warning',
    // Messages may quote what people wrote.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** `postmaster.pid`: the process number first, the port on line four, the state on line eight. */
function pidFile({ cluster }: DataFolder): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
