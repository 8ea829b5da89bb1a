import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../config/error-code.js';
import { StartProblem } from '../../config/start-problem.js';

/** The layout of DATA_DIR. Raise it when an older programme could no longer read the folder. */
export const DATA_VERSION = 1;
/** The major version of the PostgreSQL that comes with the service. */
export const POSTGRES_VERSION = 18;

/** The paths used inside DATA_DIR. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
  /** Held for as long as the service runs. */
  readonly serviceLock: string;
  /** Held for the moments in which the server is started or stopped. */
  readonly door: string;
  /** One file for each process that uses the server. */
  readonly users: string;
}

/**
 * Makes DATA_DIR if need be and checks that this user may write it and this version may read it.
 * @param root absolute path
 * @throws StartProblem when it is not a folder, not writable, or of a newer version
 */
export function prepareDataFolder(root: string): DataFolder {
  const folder: DataFolder = {
    root,
    cluster: join(root, 'postgres'),
    passwordFile: join(root, 'postgres.password'),
    logFile: join(root, 'postgres.log'),
    serviceLock: join(root, 'service.lock'),
    door: join(root, 'postgres.door'),
    users: join(root, 'postgres.users'),
  };
  makeWritable(root);
  refuseNewerData(root);
  refuseOtherPostgres(folder);
  mkdirSync(folder.users, { recursive: true, mode: 0o700 });
  return folder;
}

function makeWritable(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new StartProblem(`The data folder ${root} cannot be made because there is a file of that name in the way.`);
    }
    const why = code === 'ENOSPC' ? 'the disk is full' : 'this user may not write there';
    throw new StartProblem(
      `The data folder ${root} cannot be used because ${why}: set DATA_DIR to a folder you can write.`,
    );
  }
}

/** `best-value.json` says which layout the folder has. */
function refuseNewerData(root: string): void {
  const file = join(root, 'best-value.json');
  if (!existsSync(file)) {
    const draft = `${file}.new`;
    writeFileSync(draft, `${JSON.stringify({ dataVersion: DATA_VERSION })}\n`, { mode: 0o600 });
    renameSync(draft, file);
    return;
  }
  const found = dataVersionIn(readFileSync(file, 'utf8'));
  if (found === null) {
    throw new StartProblem(
      `The file ${file} cannot be read: put it back from a backup, or set DATA_DIR to another folder.`,
    );
  }
  if (found > DATA_VERSION) {
    throw new StartProblem(
      `The data folder ${root} was written by a newer version of the service (data version ${found}, this one knows ${DATA_VERSION}): start the newer version, or set DATA_DIR to another folder.`,
    );
  }
}

function dataVersionIn(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text);
    const known = typeof value === 'object' && value !== null && 'dataVersion' in value;
    return known && typeof value.dataVersion === 'number' ? value.dataVersion : null;
  } catch {
    return null;
  }
}

/** PostgreSQL can read only its own major version; an older folder needs an upgrade that this version does not do. */
function refuseOtherPostgres({ root, cluster }: DataFolder): void {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === String(POSTGRES_VERSION)) return;
  const which = Number(found) > POSTGRES_VERSION ? 'a newer' : 'an older';
  throw new StartProblem(
    `The data folder ${root} belongs to ${which} version of the service (PostgreSQL ${found}, this one has ${POSTGRES_VERSION}): start that version, or set DATA_DIR to another folder.`,
  );
}
