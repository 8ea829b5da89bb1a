import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The superuser's address of a running service's own database: row security does not hold it. @param {string} dataDir */
export function superuserAddress(dataDir) {
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]?.trim();
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/best_value?options=-c%20search_path%3Dbest_value`;
}
