import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Caller } from '../work/caller.js';
import { SpecService } from '../testing/spec-service.js';
import { appUrl, schema } from './roles.js';

describe('the fence in the database', () => {
  let service: SpecService;
  let app: Client;
  let superuser: Client;
  let here: Caller;
  let there: Caller;
  let tables: string[];

  beforeAll(async () => {
    service = await SpecService.start();
    here = await furnished('northford');
    there = await furnished('southmere');
    app = new Client({ connectionString: appUrl(service.ownerUrl) });
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await app.connect();
    await superuser.connect();
    const fenced = await superuser.query<{ name: string }>(
      `select relname as name from pg_class join pg_policy on polrelid = pg_class.oid and polname in ('council_fence', 'council_reading') order by 1`,
    );
    tables = fenced.rows.map((row) => row.name);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
    await service.stop();
  });

  /** A council with something in it, made the way people make it. */
  async function furnished(slug: string): Promise<Caller> {
    const council = await service.council(slug);
    const { browser, id } = await service.person(council, 'lead', ['lead-officer']);
    await browser.ask('POST', '/assessments', { year: '2026/27', modelId: '2024-05-statutory', leadId: id, dates: {} });
    const action = await browser.ask<{ id: string }>('POST', '/assessments/2026-27/follow-on-actions', {
      title: 'Mend the roof',
      themeKey: 'governance',
      note: 'Begun',
    });
    const evidence = await browser.ask<{ id: string }>('POST', '/evidence', {
      kind: 'statement',
      title: 'Mended',
      statement: 'It no longer leaks.',
    });
    await browser.ask('PUT', `/assessments/2026-27/follow-on-actions/${action.body.id}/evidence/${evidence.body.id}`);
    return council;
  }

  async function inside<T>(
    councilId: string | null,
    run: () => Promise<T>,
    end: 'commit' | 'rollback' = 'rollback',
  ): Promise<T> {
    await app.query('begin');
    try {
      if (councilId !== null) await app.query(`set local app.council_id = '${councilId}'`);
      return await run();
    } finally {
      await app.query(end);
    }
  }

  const count = async (client: Client, statement: string): Promise<number> =>
    Number((await client.query<{ count: string }>(statement)).rows[0]?.count);

  it('shows no row of any council table without a council', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(14);
    for (const table of tables)
      expect([table, await inside(null, () => count(app, `select count(*) from ${table}`))]).toEqual([table, 0]);
  });

  it('shows a council all of its own rows and none of another’s', async () => {
    let seen = 0;
    for (const table of tables) {
      const own = await inside(here.councilId, () => count(app, `select count(*) from ${table}`));
      const others = await inside(here.councilId, () =>
        count(app, `select count(*) from ${table} where council_id <> '${here.councilId}'`),
      );
      const real = await count(superuser, `select count(*) from ${table} where council_id = '${here.councilId}'`);
      expect([table, own, others]).toEqual([table, real, 0]);
      seen += own;
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('refuses a row for another council', async () => {
    const insert = `insert into citation (council_id, assessment_id, criterion_key, cited_criterion_key, note) values ('${there.councilId}', gen_random_uuid(), 'a', 'b', '')`;
    await expect(inside(here.councilId, () => app.query(insert))).rejects.toThrow('row-level security');
    await expect(inside(null, () => app.query(insert))).rejects.toThrow('row-level security');
  });

  it('refuses to move a row to another council, and changes none of its rows', async () => {
    await expect(
      inside(here.councilId, () => app.query(`update assessment set council_id = '${there.councilId}'`)),
    ).rejects.toThrow('row-level security');
    const changed = await inside(here.councilId, () =>
      app.query(`update assessment set year = '2030/31' where council_id = '${there.councilId}'`),
    );
    expect(changed.rowCount).toBe(0);
    const deleted = await inside(here.councilId, () =>
      app.query(`delete from membership where council_id = '${there.councilId}'`),
    );
    expect(deleted.rowCount).toBe(0);
  });

  it('closes again when the transaction ends, either way', async () => {
    for (const end of ['commit', 'rollback'] as const) {
      expect(await inside(here.councilId, () => count(app, 'select count(*) from assessment'), end)).toBe(1);
      expect(await count(app, 'select count(*) from assessment')).toBe(0);
      expect((await app.query(`select current_setting('app.council_id', true) as setting`)).rows).toEqual([
        { setting: '' },
      ]);
    }
  });

  it('cannot be taken down by the app role', async () => {
    for (const statement of [
      'alter table assessment disable row level security',
      'drop policy council_fence on assessment',
      'set role bv_owner',
      'alter role bv_app bypassrls',
      'update audit_entry set act = act',
      'delete from audit_entry',
      'truncate audit_entry',
      'delete from evidence',
      'update signature set comment = comment',
      'delete from seal',
      'truncate sealed_document',
      'update approval set independent = true',
      'delete from consistency_note',
      'update revised_edition set reason = reason',
      'delete from approval',
      'update seal_register set edition = 1',
      'delete from seal_register',
      'create table crack (id uuid)',
    ]) {
      await expect(inside(here.councilId, () => app.query(statement))).rejects.toThrow(
        /must be owner|permission denied/,
      );
    }
    // It may ask to look behind the fence; it is refused every row rather than shown them.
    await expect(
      inside(here.councilId, () => app.query('set local row_security = off; select * from assessment')),
    ).rejects.toThrow('row-level security');
  });
});
