import { Client } from 'pg';
import { ownerRole, schema } from './roles.js';

/**
 * Has PostgreSQL count the rows of every table now, as it does by itself a minute after many were written: until then it
 * chooses its ways as if the tables were empty. For whoever has written very many at once.
 * @param ownerUrl the owner's address: the service's own role may not
 */
export async function countRows(ownerUrl: string): Promise<void> {
  const owner = new Client({
    connectionString: ownerUrl,
    options: `-c role=${ownerRole} -c search_path=${schema}`,
    query_timeout: 60_000,
  });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      'select quote_ident(tablename) as name from pg_tables where schemaname = $1 and tableowner = $2',
      [schema, ownerRole],
    );
    await owner.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
  } finally {
    await owner.end();
  }
}
