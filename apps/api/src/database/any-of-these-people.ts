import { Client } from 'pg';
import { schema } from './roles.js';

/** Whether anyone with one of these e-mail addresses can sign in here. For the start of the service, before it serves anyone. */
export async function anyOfThesePeople(ownerUrl: string, emails: readonly string[]): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000, query_timeout: 15_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select 1 from ${schema}.person where email = any($1) limit 1`, [emails]);
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}
