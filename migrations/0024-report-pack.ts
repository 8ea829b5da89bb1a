import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Packs that someone asked for: how far each is, what is in it, and where it is once it is made. They take the place of the exports
 * of the PDF alone, whose rows were drafts that nobody had signed; their files go like any file that no row names.
 */
export class ReportPack1763700000024 implements MigrationInterface {
  name = 'ReportPack1763700000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table report_export;

      create table report_pack (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        audience text not null constraint report_pack_audience_known check (audience in ('public', 'restricted')),
        edition integer not null constraint report_pack_edition_counts check (edition > 0),
        -- Of the sealed edition that it holds; null for a draft.
        seal text,
        content_hash text not null constraint report_pack_content_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
        file_name text not null,
        state text not null constraint report_pack_state_known check (state in ('waiting', 'making', 'done', 'failed')),
        step text not null,
        progress real not null default 0 constraint report_pack_progress_range check (progress between 0 and 1),
        -- The process that makes it; null while none has taken it up. Its sign of life is updated_at.
        worker uuid,
        attempts integer not null default 1,
        bytes integer,
        sha256 text,
        files jsonb not null default '[]',
        because text,
        created_at timestamptz not null default now(),
        created_by uuid,
        updated_at timestamptz not null default now(),
        constraint report_pack_pk primary key (council_id, id),
        constraint report_pack_assessment_fk foreign key (council_id, assessment_id) references assessment,
        constraint report_pack_done_whole check ((state = 'done') = (sha256 is not null and bytes is not null))
      );
      -- Whoever asks for the same content shares what is made of it.
      create unique index report_pack_one_of_a_content on report_pack (council_id, assessment_id, audience, content_hash) where state <> 'failed';
      create index report_pack_assessment_ix on report_pack (council_id, assessment_id, created_at);
      create index report_pack_sha256_ix on report_pack (council_id, sha256);
      create index report_pack_unfinished_ix on report_pack (council_id, created_at) where state in ('waiting', 'making');
      select fence('report_pack');
      grant select, insert, update on report_pack to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table report_pack;
      create table report_export (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        draft boolean not null,
        state text not null constraint report_export_state_known check (state in ('waiting', 'rendering', 'done', 'failed')),
        step text not null,
        progress real not null default 0 constraint report_export_progress_range check (progress between 0 and 1),
        pages integer,
        bytes integer,
        sha256 text,
        content_hash text,
        because text,
        created_at timestamptz not null default now(),
        created_by uuid,
        updated_at timestamptz not null default now(),
        constraint report_export_pk primary key (council_id, id),
        constraint report_export_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index report_export_assessment_ix on report_export (council_id, assessment_id, created_at);
      select fence('report_export');
      grant select, insert, update on report_export to bv_app;
    `);
  }
}
