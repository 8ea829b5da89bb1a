import { Client } from 'pg';

/** The embedded server's database for the service. */
const databaseName = 'best_value';

/**
 * Makes the service's own database on the embedded server unless it is there.
 * @param serverUrl superuser's address of the database `postgres`
 * @returns the same server, the service's database
 */
export async function embeddedDatabase(serverUrl: string): Promise<string> {
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 5000, query_timeout: 60_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) {
      await client.query(`create database ${databaseName}`).catch((error: { code?: string }) => {
        // Another command may have made it in the meantime.
        if (error.code !== '42P04' && error.code !== '23505') throw error;
      });
    }
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${databaseName}`;
  return url.href;
}
