import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { apiRequire } from './project.mjs';
import { demoIsMade, scratchFolder, startService, superuserAddress } from './service.mjs';

/**
 * The demo council, made once by the service itself and copied for each part that wants it: parts do not meet each other's changes.
 */
export class Demo {
  #made;

  /** @returns {Promise<{ folder: string, remove: () => Promise<void> }>} a data folder in which no service runs */
  async copy() {
    return copyOf(await (this.#made ??= make()));
  }

  /** Keeps a demo that a part has made anyway. @param {string} folder of a stopped service */
  keep(folder) {
    this.#made ??= Promise.resolve(folder);
  }
}

/**
 * A copy of a stopped service's data folder. A stopped PostgreSQL's files may be copied.
 * @param {string} original
 * @returns {{ folder: string, remove: () => Promise<void> }}
 */
export function copyOf(original) {
  const scratch = scratchFolder();
  const folder = path.join(scratch.folder, 'data');
  // `cp -Rp` keeps the owner, which may not be this user when root runs it.
  if (process.platform === 'win32') cpSync(original, folder, { recursive: true, preserveTimestamps: true });
  else execFileSync('cp', ['-Rp', original, folder]);
  return { folder, remove: scratch.remove };
}

/**
 * Has PostgreSQL count its rows now, as it does by itself a minute after many were written: plans rest on it.
 * @param {string} folder of a running service
 */
export async function analyse(folder) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: superuserAddress(folder) });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

async function make() {
  const { folder } = scratchFolder();
  const service = await startService(folder);
  await demoIsMade(folder);
  await analyse(folder);
  await service.stop();
  return folder;
}
