import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Citations get what every other answer has: a revision, who changed it last, and a mark in place of a deletion.
 * A follow-on action says who removed it. A stored file remembers when an item took it: one that none ever took can go.
 */
export class TracesOfRemoval1763700000007 implements MigrationInterface {
  name = 'TracesOfRemoval1763700000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table citation add column revision integer not null default 1, add column updated_at timestamptz not null default now(),
        add column updated_by uuid, add column removed_at timestamptz;
      revoke delete on citation from bv_app;
      alter table follow_on_action add column removed_by uuid;
      alter table stored_file add column taken_at timestamptz;
      create index stored_file_not_taken_ix on stored_file (council_id, uploaded_at) where taken_at is null;
      grant update (taken_at), delete on stored_file to bv_app;
    `);
    const fenced = ['citation', 'follow_on_action', 'stored_file', 'evidence', 'audit_entry'];
    // The fence holds for the owner too: it is taken down inside this transaction, for rows of all councils.
    await db.query(fenced.map((table) => `alter table ${table} no force row level security;`).join('\n'));
    await db.query(`
      update citation set updated_at = created_at, updated_by = created_by;
      update follow_on_action set removed_by = updated_by where removed_at is not null;
      update stored_file f set taken_at = f.uploaded_at
      where exists (select 1 from evidence e where e.council_id = f.council_id and e.file_id = f.id)
        or exists (select 1 from audit_entry a where a.council_id = f.council_id and a.object_type = 'evidence'
          and f.id::text in (a.before->>'fileId', a.after->>'fileId'));
    `);
    await db.query(fenced.map((table) => `alter table ${table} force row level security;`).join('\n'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update (taken_at), delete on stored_file from bv_app;
      drop index stored_file_not_taken_ix;
      alter table stored_file drop column taken_at;
      alter table follow_on_action drop column removed_by;
      grant delete on citation to bv_app;
      alter table citation no force row level security;
      delete from citation where removed_at is not null;
      alter table citation force row level security;
      alter table citation drop column removed_at, drop column updated_by, drop column updated_at, drop column revision;
    `);
  }
}
