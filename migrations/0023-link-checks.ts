import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Checks of the links that a year will publish, and what each link answered. Both are only added to: how far a check is, is counted, and one that
 * was cut short shows by the answers it lacks.
 */
export class LinkChecks1763700000023 implements MigrationInterface {
  name = 'LinkChecks1763700000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table link_check (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        total integer not null constraint link_check_total_range check (total between 0 and 300),
        -- Links that were more than one check opens.
        left_out integer not null constraint link_check_left_out_counts check (left_out >= 0),
        asked_at timestamptz not null,
        asked_by uuid,
        constraint link_check_pk primary key (council_id, id),
        constraint link_check_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index link_check_assessment_ix on link_check (council_id, assessment_id, asked_at);
      select fence_append_only('link_check');
      grant select, insert on link_check to bv_app;

      create table link_answer (
        council_id uuid not null,
        link_check_id uuid not null,
        number integer not null constraint link_answer_number_range check (number between 1 and 300),
        address text not null,
        -- Null when the site did not answer.
        status integer constraint link_answer_status_range check (status between 100 and 999),
        problem text,
        answered_at timestamptz not null,
        constraint link_answer_pk primary key (council_id, link_check_id, number),
        constraint link_answer_check_fk foreign key (council_id, link_check_id) references link_check,
        constraint link_answer_one_outcome check ((status is null) = (problem is not null))
      );
      select fence_append_only('link_answer');
      grant select, insert on link_answer to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table link_answer, link_check;');
  }
}
