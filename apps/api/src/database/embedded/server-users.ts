import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isRunning, thisProcess } from './process-identity.js';

/**
 * Notes that this process uses the server, so that whoever leaves last knows to stop it: a report made from the command
 * line must not take the database away from the service, nor the service from a report.
 * Call both functions with the door held.
 * @returns leaves again, and says whether nobody alive is left
 */
export function joinUsers(folder: string): () => { last: boolean } {
  const own = join(folder, randomUUID());
  const { pid, started } = thisProcess();
  writeFileSync(own, `${pid} ${started}\n`, { mode: 0o600 });
  return () => {
    rmSync(own, { force: true });
    return { last: !readdirSync(folder).some((name) => isUsed(join(folder, name))) };
  };
}

/** A process that was killed leaves its note behind: it is swept away here. */
function isUsed(file: string): boolean {
  const [pid, started = ''] = readFileSync(file, 'utf8').trim().split(' ');
  if (isRunning({ pid: Number(pid), started })) return true;
  rmSync(file, { force: true });
  return false;
}
