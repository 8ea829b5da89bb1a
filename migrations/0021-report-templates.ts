import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A council's own Word templates, one for each report form. The file is in the evidence store; a form is built in or the
 * council's own, so that nothing refers to its row.
 */
export class ReportTemplates1763700000021 implements MigrationInterface {
  name = 'ReportTemplates1763700000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_template (
        council_id uuid not null,
        form_key text not null constraint report_template_form_key_shape check (form_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        -- Null once it was taken away: the row stays, so that its revision is never given twice.
        file_id uuid,
        name text not null,
        size integer not null,
        sha256 text not null,
        used jsonb not null constraint report_template_used_list check (jsonb_typeof(used) = 'array'),
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint report_template_pk primary key (council_id, form_key),
        constraint report_template_council_fk foreign key (council_id) references council
      );
      select fence('report_template');
      grant select, insert, update on report_template to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report_template;');
  }
}
