import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { StartProblem } from '../../config/start-problem.js';
import { prepareDataFolder, type DataFolder } from './data-folder.js';
import { tryLock } from './file-lock.js';
import { makeCluster } from './make-cluster.js';
import { findPostmaster, startPostmaster, stopPostmaster, type Postmaster } from './postmaster.js';
import { isPostgres } from './process-identity.js';
import { chooseRunAs, giveFiles } from './run-as.js';
import { serverBinaries } from './server-binaries.js';
import { joinUsers } from './server-users.js';

/** How to start the database that comes with the service. */
export interface EmbeddedPostgresOptions {
  /** Absolute path of DATA_DIR. */
  readonly dataDir: string;
  /** Told in plain words what takes time. */
  readonly say: (progress: string) => void;
  /** Start the server again when it ends by itself (kill -9, out of memory). For the service; not for short commands. */
  readonly keepAlive?: boolean;
}

/** A running database server that listens on this machine only. */
export interface EmbeddedPostgres {
  /** Superuser's address of the database `postgres`. */
  readonly url: string;
  /** Whether the server was running already. */
  readonly attached: boolean;
  /** Stops the server, unless another running process still uses it. May be called twice. */
  stop(): Promise<void>;
}

const DOOR_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 500;

/**
 * Starts the embedded PostgreSQL of a data folder, or attaches to the one that runs there already.
 * @throws StartProblem when the folder cannot be used or the server cannot start here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = prepareDataFolder(options.dataDir);
  const { server, attached, leave } = await throughDoor(folder, async () => {
    const running = await findPostmaster(folder);
    const started = running ?? (await start(folder, 0, options.say));
    return { server: started, attached: running !== null, leave: joinUsers(folder.users) };
  });
  const watch = options.keepAlive === true ? keepAlive(folder, server, options.say) : null;
  let stopping: Promise<void> | null = null;
  return {
    url: `postgres://postgres:${readFileSync(folder.passwordFile, 'utf8').trim()}@127.0.0.1:${server.port}/postgres`,
    attached,
    stop: () => (stopping ??= stop(folder, leave, watch)),
  };
}

async function start(folder: DataFolder, port: number, say: (progress: string) => void): Promise<Postmaster> {
  const binaries = serverBinaries();
  const runAs = chooseRunAs();
  say('Preparing the database');
  await makeCluster(folder, binaries, runAs);
  giveFiles(runAs, folder.root, [folder.cluster]);
  return startPostmaster(folder, binaries, runAs, port);
}

async function stop(
  folder: DataFolder,
  leave: () => { last: boolean },
  watch: { end(): Promise<void> } | null,
): Promise<void> {
  await watch?.end();
  await throughDoor(folder, async () => {
    if (!leave().last) return;
    const server = await findPostmaster(folder);
    if (server !== null) await stopPostmaster(server);
  });
}

/** Starts the server again on the same port, so that connection pools find it where it was. */
function keepAlive(
  folder: DataFolder,
  { pid, port }: Postmaster,
  say: (progress: string) => void,
): { end(): Promise<void> } {
  let current = pid;
  let restarting: Promise<void> = Promise.resolve();
  let busy = false;
  const restart = async (): Promise<void> => {
    say('The database stopped by itself; starting it again');
    try {
      current = await throughDoor(
        folder,
        async () => (await findPostmaster(folder)) ?? start(folder, port, () => undefined),
      ).then((server) => server.pid);
      say('The database is running again');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => {
    if (busy || isPostgres(current)) return;
    busy = true;
    restarting = restart();
  }, LOOK_EVERY_MS).unref();
  return {
    end: () => {
      clearInterval(timer);
      return restarting;
    },
  };
}

/** One process at a time starts or stops the server of a folder. */
async function throughDoor<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + DOOR_WITHIN_MS;
  for (;;) {
    const taken = tryLock(folder.door);
    if ('lock' in taken) {
      try {
        return await work();
      } finally {
        taken.lock.release();
      }
    }
    if (Date.now() > deadline) {
      throw new StartProblem(
        `Another process (${taken.holder.pid}) has been starting the database of ${folder.root} for too long: stop it and try again.`,
      );
    }
    await wait(50);
  }
}
