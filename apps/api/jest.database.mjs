import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// Jest loads this file outside its own transform: it stands on what the build has made.
import { embeddedDatabase } from './dist/database/embedded-database.js';
import { startEmbeddedPostgres } from './dist/database/embedded/embedded-postgres.js';
import { migrate } from './dist/database/migrate.js';

let made;

/** One real PostgreSQL for all request specs; each spec file copies the migrated database. */
export default async function setUp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'best-value-spec-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, say: () => undefined });
  await migrate(await embeddedDatabase(server.url));
  process.env.SPEC_SERVER_URL = server.url;
  made = { server, folder };
}

/** Stops it and removes its folder. */
export async function tearDown() {
  if (!made) return;
  await made.server.stop();
  rmSync(made.folder, { recursive: true, force: true });
}
