import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why the score of a theme moved, as the council says it in public. The service offers a sentence; what is kept is what somebody saved, with
 * the hash of the sentence that was offered then, so that a page can say when it would be offered otherwise now.
 */
export class MovementReasons1763700000030 implements MigrationInterface {
  name = 'MovementReasons1763700000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table movement_reason (
        council_id uuid not null,
        assessment_id uuid not null,
        theme_key text not null,
        text text not null constraint movement_reason_text_bound check (length(text) <= 4000),
        follow_on_action_ids uuid[] not null default '{}' constraint movement_reason_follow_on_actions_bound check (cardinality(follow_on_action_ids) <= 50),
        offered_hash text,
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint movement_reason_pk primary key (council_id, assessment_id, theme_key),
        constraint movement_reason_theme_fk foreign key (council_id, assessment_id, theme_key) references assessment_theme
      );
      select fence('movement_reason');

      grant select, insert, update on movement_reason to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table movement_reason;');
  }
}
