import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The evidence library: files as they were stored, items of evidence, and the links that tie an item to a theme or criterion of a year.
 * Nothing is deleted: what people remove is marked, hidden and can be put back.
 */
export class Evidence1763700000003 implements MigrationInterface {
  name = 'Evidence1763700000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table stored_file (
        council_id uuid not null constraint stored_file_council_fk references council,
        id uuid not null,
        name text not null,
        size integer not null constraint stored_file_size_bound check (size between 1 and 52428800),
        sha256 text not null constraint stored_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
        type text not null,
        uploaded_at timestamptz not null default now(),
        uploaded_by uuid,
        constraint stored_file_pk primary key (council_id, id)
      );
      select fence('stored_file');

      create table evidence (
        council_id uuid not null constraint evidence_council_fk references council,
        id uuid not null,
        kind text not null constraint evidence_kind_known check (kind in ('document', 'link', 'statement', 'metric')),
        title text not null,
        issuing_body text not null default '',
        issued_on date,
        period_from date,
        period_to date,
        grade text,
        grade_words text,
        review_by date,
        classification jsonb not null constraint evidence_classification_holds check (classification_holds(classification)),
        address text,
        statement text,
        metric jsonb,
        file_id uuid,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        removed_by uuid,
        constraint evidence_pk primary key (council_id, id),
        constraint evidence_file_unique unique (council_id, file_id),
        constraint evidence_file_fk foreign key (council_id, file_id) references stored_file,
        constraint evidence_content_fits check (
          (kind = 'document') = (file_id is not null) and (kind = 'link') = (address is not null)
          and (kind = 'statement') = (statement is not null) and (kind = 'metric') = (metric is not null)
        ),
        constraint evidence_period_order check (period_from <= period_to)
      );
      create index evidence_updated_ix on evidence (council_id, updated_at);
      select fence('evidence');

      create table evidence_link (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        evidence_id uuid not null,
        theme_key text not null,
        criterion_key text,
        stance text not null constraint evidence_link_stance_known check (stance in ('supports', 'counters')),
        shows text not null,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        removed_by uuid,
        constraint evidence_link_pk primary key (council_id, id),
        constraint evidence_link_assessment_fk foreign key (council_id, assessment_id) references assessment,
        constraint evidence_link_evidence_fk foreign key (council_id, evidence_id) references evidence
      );
      create index evidence_link_assessment_ix on evidence_link (council_id, assessment_id, theme_key);
      create index evidence_link_evidence_ix on evidence_link (council_id, evidence_id);
      select fence('evidence_link');

      grant select, insert on stored_file to bv_app;
      -- To hold a row while an item takes it asks for this much: name, size and hash can never be changed.
      grant update (uploaded_at) on stored_file to bv_app;
      grant select, insert, update on evidence, evidence_link to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table evidence_link, evidence, stored_file;');
  }
}
