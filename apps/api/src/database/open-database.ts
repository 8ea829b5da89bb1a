import type { Config } from '../config/config.js';
import { databaseProblem } from '../config/database-problem.js';
import { embeddedDatabase } from './embedded-database.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';

/** A database of this version's shape. */
export interface OpenDatabase {
  /** The owner's address; the app role's is derived from it. */
  ownerUrl: string;
  /** Stops the embedded server, unless another process uses it; nothing for an outside one. */
  close(): Promise<void>;
}

/**
 * Finds or starts the database that the settings name, and migrates it.
 * @param say told in plain words what takes time
 * @throws StartProblem
 */
export async function openDatabase(
  config: Config,
  say: (progress: string) => void,
  keepAlive = false,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    const { databaseUrl } = config;
    await migrate(databaseUrl).catch((error: unknown) => {
      throw databaseProblem(error, databaseUrl);
    });
    return { ownerUrl: databaseUrl, close: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, say, keepAlive });
  try {
    const ownerUrl = await embeddedDatabase(server.url);
    const done = await migrate(ownerUrl);
    if (done.length > 0)
      say(`Brought the database up to date (${done.length} ${done.length === 1 ? 'step' : 'steps'})`);
    return { ownerUrl, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
