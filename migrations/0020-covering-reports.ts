import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The papers around an assessment: a council's own report forms, its coded lists, and the covering reports of a year. A report
 * keeps its form as it was when the report was begun. Each field is a row, so that two people can write in two fields.
 */
export class CoveringReports1763700000020 implements MigrationInterface {
  name = 'CoveringReports1763700000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_form (
        council_id uuid not null,
        key text not null constraint report_form_key_shape check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title text not null,
        body text not null constraint report_form_body_known check (body in ('council', 'executive', 'committee')),
        -- The form it was copied from; null for one that was begun empty.
        copied_from text,
        fields jsonb not null constraint report_form_fields_list check (jsonb_typeof(fields) = 'array'),
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        constraint report_form_pk primary key (council_id, key),
        constraint report_form_council_fk foreign key (council_id) references council
      );
      select fence('report_form');
      grant select, insert, update on report_form to bv_app;

      create table coded_list (
        council_id uuid not null,
        key text not null constraint coded_list_key_shape check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title text not null,
        items jsonb not null constraint coded_list_items_list check (jsonb_typeof(items) = 'array'),
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint coded_list_pk primary key (council_id, key),
        constraint coded_list_council_fk foreign key (council_id) references council
      );
      select fence('coded_list');
      grant select, insert, update on coded_list to bv_app;

      create table covering_report (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        -- As it was when the report was begun: a form that changes changes no report.
        form jsonb not null,
        title text not null,
        body text not null,
        meets_on date,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        constraint covering_report_pk primary key (council_id, id),
        constraint covering_report_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index covering_report_assessment_ix on covering_report (council_id, assessment_id, created_at);
      select fence('covering_report');
      grant select, insert, update on covering_report to bv_app;

      create table covering_field (
        council_id uuid not null,
        report_id uuid not null,
        field_key text not null,
        written text not null default '',
        items jsonb not null default '[]',
        cells jsonb not null default '[]',
        contacts jsonb not null default '[]',
        classification jsonb not null
          constraint covering_field_classification_holds check (classification_holds(classification))
          -- A covering report has two readers and no other.
          constraint covering_field_public_or_exempt check (classification ->> 'level' in ('public', 'exempt')),
        cleared_by text not null default '',
        cleared_on date,
        offered text,
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint covering_field_pk primary key (council_id, report_id, field_key),
        constraint covering_field_report_fk foreign key (council_id, report_id) references covering_report
      );
      select fence('covering_field');
      grant select, insert, update on covering_field to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table covering_field, covering_report, coded_list, report_form;');
  }
}
