import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a council answers to the questions of the challenge checks. An answer belongs to the key of its finding; question and
 * place are kept as they were when it was given, so that it can be read when the question is no longer asked. One that was
 * withdrawn keeps its row, so that its revisions go on.
 */
export class ChallengeAnswers1763700000012 implements MigrationInterface {
  name = 'ChallengeAnswers1763700000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table challenge_answer (
        council_id uuid not null,
        assessment_id uuid not null,
        finding text not null constraint challenge_answer_finding_bound check (length(finding) between 1 and 400),
        theme_key text,
        criterion_key text,
        evidence_id uuid,
        follow_on_action_id uuid,
        question text not null,
        reason text not null,
        publish boolean not null default false,
        revision integer not null default 1,
        answered_at timestamptz not null default now(),
        answered_by uuid,
        withdrawn_at timestamptz,
        constraint challenge_answer_pk primary key (council_id, assessment_id, finding),
        constraint challenge_answer_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence('challenge_answer');

      grant select, insert, update on challenge_answer to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table challenge_answer;');
  }
}
