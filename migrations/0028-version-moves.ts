import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Moving a year to another version of the themes and criteria. Each move keeps what it changed as it stood before and after, so that what was left
 * behind stays readable and a move can be undone; an undo is a row of its own. What was said of a criterion that the new version does not have leaves
 * `judgement`, comments go with their criterion, and what people were told of comments with the comments.
 */
export class VersionMoves1763700000028 implements MigrationInterface {
  name = 'VersionMoves1763700000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table assessment_move (
        council_id uuid not null,
        assessment_id uuid not null,
        number integer not null constraint assessment_move_number_counts check (number > 0),
        -- The number of the move that this one took back.
        undoes integer,
        from_model text not null,
        to_model text not null,
        -- Rows as they stood, by table: those that the move changed, added or took away.
        before jsonb not null,
        after jsonb not null,
        -- How many criteria were kept, adapted and left to be judged, and what did not come along.
        outcome jsonb not null,
        moved_at timestamptz not null,
        moved_by uuid,
        constraint assessment_move_pk primary key (council_id, assessment_id, number),
        constraint assessment_move_undone_once unique (council_id, assessment_id, undoes),
        constraint assessment_move_undoes_earlier check (undoes < number),
        constraint assessment_move_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence_append_only('assessment_move');
      grant select, insert on assessment_move to bv_app;

      create index notification_thread_ix on notification (council_id, thread_id);
      grant delete on judgement to bv_app;
      grant update (place_kind, place_key) on comment_thread, notification to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update (place_kind, place_key) on comment_thread, notification from bv_app;
      revoke delete on judgement from bv_app;
      drop index notification_thread_ix;
      drop table assessment_move;
    `);
  }
}
