import { fileURLToPath } from 'node:url';
import { leftover } from '../../lab/leftovers.mjs';
import { apiRequire, importBuilt } from '../../lab/project.mjs';
import { startService, superuserAddress } from '../../lab/service.mjs';

const preload = fileURLToPath(new URL('../sabotage/load-sabotaged.mjs', import.meta.url));

/**
 * Starts the built service as it is in production, or with one protection taken out.
 * @param {string} folder its data
 * @param {string | null} sabotage a name of `sabotages.mjs`
 */
export function startProofService(folder, sabotage = null) {
  if (sabotage === null) return startService(folder, { mode: 'production' });
  return startService(folder, { mode: 'production', flags: ['--import', preload], env: { SABOTAGE: sabotage } });
}

/**
 * PostgreSQL outlives a service that is killed: remembers to stop it, whatever happens to the harness.
 * @param {string} folder
 * @returns {() => Promise<void>} stops it now
 */
export function databaseMustStop(folder) {
  return leftover(async () => {
    const { prepareDataFolder } = await importBuilt('database/embedded/data-folder.js');
    const { findPostmaster, stopPostmaster } = await importBuilt('database/embedded/postmaster.js');
    const server = await findPostmaster(prepareDataFolder(folder));
    if (server !== null) await stopPostmaster(server);
  });
}

/**
 * Looks into the database as its superuser, whom row security does not hold.
 * @template T
 * @param {string} folder of a running service
 * @param {(client: import('pg').Client) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function asSuperuser(folder, look) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: superuserAddress(folder) });
  await client.connect();
  try {
    return await look(client);
  } finally {
    await client.end();
  }
}
