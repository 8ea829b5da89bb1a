import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A PDF that someone asked for: how far it is, and where the file is once it is made. */
export class ReportExport1763700000005 implements MigrationInterface {
  name = 'ReportExport1763700000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
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

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report_export;');
  }
}
