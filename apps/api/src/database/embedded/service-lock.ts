import { StartProblem } from '../../config/start-problem.js';
import { prepareDataFolder } from './data-folder.js';
import { tryLock, type FileLock } from './file-lock.js';

/**
 * Takes the data folder for the service, so that two services never write one folder.
 * Release it last, after the database has stopped.
 * @param dataDir absolute path of DATA_DIR
 * @throws StartProblem when another service has it, or the folder cannot be used
 */
export function acquireServiceLock(dataDir: string): FileLock {
  const taken = tryLock(prepareDataFolder(dataDir).serviceLock);
  if ('lock' in taken) return taken.lock;
  throw new StartProblem(
    `The service is already running on the data folder ${dataDir} (process ${taken.holder.pid}): stop it first, or set DATA_DIR to another folder.`,
  );
}
