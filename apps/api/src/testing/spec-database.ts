import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own for one spec file. */
export interface SpecDatabase {
  ownerUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated database. */
export async function specDatabase(): Promise<SpecDatabase> {
  const serverUrl = process.env['SPEC_SERVER_URL'];
  if (!serverUrl) throw new Error('Request specs need the database of testing/global-setup.ts.');
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template best_value`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { ownerUrl: url.href, drop: () => onServer(serverUrl, `drop database ${name} with (force)`) };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Two spec files may copy the template at the same moment; one waits for the other.
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await client.end();
  }
}
