import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Client } from 'pg';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { entities } from './entities.js';
import { ownerDataSource } from './migrate.js';
import { ownerRole, schema } from './roles.js';

describe('the migrations', () => {
  let database: SpecDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await specDatabase();
    source = await ownerDataSource(database.ownerUrl, entities);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  /** What TypeORM would do to make the tables fit the entities. */
  async function drift(): Promise<string[]> {
    const log = await source.driver.createSchemaBuilder().log();
    return log.upQueries.map((step) => step.query);
  }

  it('make exactly what the entities say', async () => {
    expect(await drift()).toEqual([]);
  });

  it('check what the entities say they check', async () => {
    const made = await checks(schema);
    await asSuperuser(database.ownerUrl, `create schema from_entities authorization ${ownerRole}`);
    const other = await new DataSource({
      ...source.options,
      schema: 'from_entities',
      migrations: [],
    } as DataSourceOptions).initialize();
    try {
      await other.synchronize();
      expect(await checks('from_entities')).toEqual(made);
      expect(made.length).toBeGreaterThan(15);
    } finally {
      await other.destroy();
      await source.query('drop schema from_entities cascade');
    }
  });

  it('would be seen to differ in a column, a check, an index or a default', async () => {
    await source.query('alter table assessment add column forgotten text');
    await source.query('alter table judgement drop constraint judgement_classification_holds');
    await source.query('drop index evidence_link_evidence_ix');
    await source.query('alter table council alter column revision set default 7');
    try {
      expect((await drift()).length).toBeGreaterThanOrEqual(4);
    } finally {
      await downAndUp();
    }
  });

  it('go all the way down, leave nothing, and come up the same', async () => {
    const before = await shape(database.ownerUrl);
    const left = await downAndUp();
    expect(left).toEqual(['migration']);
    expect(await shape(database.ownerUrl)).toEqual(before);
    expect(await drift()).toEqual([]);
  });

  /** TypeORM compares checks by their names alone; here are their rules. */
  async function checks(of: string): Promise<string[]> {
    const rows = await source.query<{ line: string }[]>(
      `select format('%s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line from pg_constraint where connamespace = $1::regnamespace and contype = 'c' order by 1`,
      [of],
    );
    return rows.map(({ line }) => line.replace(/^from_entities\./, ''));
  }

  /** @returns the tables and functions that were left at the bottom */
  async function downAndUp(): Promise<string[]> {
    for (let left = source.migrations.length; left > 0; left -= 1)
      await source.undoLastMigration({ transaction: 'each' });
    const left = await source.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
         and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype in ('a', 'i'))
       union all select proname from pg_proc where pronamespace = $1::regnamespace`,
      [schema],
    );
    await source.runMigrations({ transaction: 'each' });
    return left.map((row) => row.name);
  }
});

/** Everything the catalogue says of the schema: columns, constraints, indexes, policies, grants and functions. */
async function shape(ownerUrl: string): Promise<string[]> {
  const rows = await asSuperuser<{ line: string }>(ownerUrl, shapeText, [schema]);
  expect(rows.length).toBeGreaterThan(100);
  return rows.map((row) => row.line);
}

async function asSuperuser<Row extends object>(
  ownerUrl: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

const shapeText = `
  with tables as (select oid, relname, relrowsecurity, relforcerowsecurity, relacl from pg_class where relnamespace = $1::regnamespace and relkind = 'r')
  select format('column %s.%s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid)) as line
    from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped left join pg_attrdef on adrelid = attrelid and adnum = attnum
  union all select format('constraint %s.%s %s', relname, conname, pg_get_constraintdef(pg_constraint.oid)) from tables join pg_constraint on conrelid = tables.oid
  union all select pg_get_indexdef(indexrelid) from tables join pg_index on indrelid = tables.oid
  union all select format('policy %s.%s %s %s %s', relname, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from tables join pg_policy on polrelid = tables.oid
  union all select format('table %s %s %s', relname, relrowsecurity, relforcerowsecurity) from tables
  union all select format('grant %s %s', relname, unnest(relacl)) from tables where relname <> 'migration'
  union all select pg_get_functiondef(oid) from pg_proc where pronamespace = $1::regnamespace
  order by 1`;
