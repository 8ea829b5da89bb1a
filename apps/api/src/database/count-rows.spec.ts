import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { countRows } from './count-rows.js';
import { schema } from './roles.js';

describe('the counts that plans rest on', () => {
  let database: SpecDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await specDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Rows of a table as PostgreSQL plans with them; -1 when it never counted. */
  const counted = async (table: string): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `select reltuples::int as count from pg_class where oid = '${schema}.${table}'::regclass`,
    );
    return rows[0]?.count ?? Number.NaN;
  };

  it('are taken when asked for, of tables behind the fence too', async () => {
    expect(await counted('evidence_link')).toBe(-1);
    await client.query(
      `insert into ${schema}.council (id, slug, name) values (gen_random_uuid(), 'counted', 'Counted')`,
    );
    await countRows(database.ownerUrl);
    expect([await counted('council'), await counted('evidence_link')]).toEqual([1, 0]);
  });

  it.each(['evidence', 'evidence_link', 'judgement'])(
    'of %s are taken by themselves from twenty rows on',
    async (table) => {
      const { rows } = await client.query<{ options: string[] | null }>(
        `select reloptions as options from pg_class where oid = '${schema}.${table}'::regclass`,
      );
      expect(rows[0]?.options ?? []).toContain('autovacuum_analyze_threshold=20');
    },
  );
});
