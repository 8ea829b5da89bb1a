import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The meetings that received an assessment, and the register by which anybody can ask about a seal. Neither is part of what is
 * signed or sealed: both stand beside it.
 */
export class Meetings1763700000018 implements MigrationInterface {
  name = 'Meetings1763700000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table meeting (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        -- The edition that the meeting had before it.
        edition integer not null constraint meeting_edition_counts check (edition > 0),
        body text not null constraint meeting_body_known check (body in ('audit-committee', 'cabinet', 'full-council', 'other')),
        body_name text,
        held_on date not null,
        -- Null while it has not been held, or has not been minuted.
        outcome text constraint meeting_outcome_known check (outcome in ('noted', 'approved', 'referred-back')),
        decision text not null default '',
        minute_reference text not null default '',
        minute_link text constraint meeting_minute_link_https check (minute_link like 'https://%'),
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        removed_by uuid,
        constraint meeting_pk primary key (council_id, id),
        constraint meeting_assessment_fk foreign key (council_id, assessment_id) references assessment,
        constraint meeting_body_named check ((body = 'other') = (body_name is not null)),
        constraint meeting_outcome_in_words check ((outcome is null) = (decision = ''))
      );
      create index meeting_assessment_ix on meeting (council_id, assessment_id, held_on);
      select fence('meeting');
      grant select, insert, update on meeting to bv_app;

      -- Outside the fence: whoever has a sealed document may ask about its seal, and belongs to no council. A seal has 256 bits, so only
      -- somebody who has it can ask for it; what is answered stands in the document that they hold, but for a later edition.
      create table seal_register (
        seal text not null constraint seal_register_seal_shape check (seal ~ '^[0-9a-f]{64}$'),
        council_id uuid not null,
        year text not null,
        edition integer not null,
        pdf_sha256 text not null,
        at timestamptz not null,
        constraint seal_register_pk primary key (seal),
        constraint seal_register_edition_unique unique (council_id, year, edition),
        constraint seal_register_council_fk foreign key (council_id) references council
      );
      grant select, insert on seal_register to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table seal_register, meeting;');
  }
}
