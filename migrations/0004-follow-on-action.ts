import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Follow-on actions of an assessment, with their criteria, progress notes and the evidence that they were done.
 * Rows are marked as removed, never deleted; criteria and evidence of an action may be taken off it, and the audit trail remembers them.
 */
export class FollowOnAction1763700000004 implements MigrationInterface {
  name = 'FollowOnAction1763700000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table follow_on_action (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        theme_key text not null,
        title text not null,
        what text not null default '',
        why text not null default '',
        owner_id uuid,
        owner_title text,
        due_on date,
        status text not null constraint follow_on_action_status_known check (status in ('not-started', 'on-track', 'at-risk', 'complete', 'cancelled')),
        origin text not null constraint follow_on_action_origin_known check (origin in ('this-assessment', 'peer-challenge', 'audit', 'ombudsman', 'inspection', 'scrutiny', 'notice', 'other')),
        classification jsonb not null constraint follow_on_action_classification_holds check (classification_holds(classification)),
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by uuid,
        removed_at timestamptz,
        constraint follow_on_action_pk primary key (council_id, id),
        constraint follow_on_action_one_owner check (owner_id is null or owner_title is null),
        constraint follow_on_action_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index follow_on_action_assessment_ix on follow_on_action (council_id, assessment_id, due_on);
      select fence('follow_on_action');

      create table follow_on_action_criterion (
        council_id uuid not null,
        follow_on_action_id uuid not null,
        criterion_key text not null,
        constraint follow_on_action_criterion_pk primary key (council_id, follow_on_action_id, criterion_key),
        constraint follow_on_action_criterion_action_fk foreign key (council_id, follow_on_action_id) references follow_on_action
      );
      select fence('follow_on_action_criterion');

      create table follow_on_action_note (
        council_id uuid not null,
        id uuid not null,
        follow_on_action_id uuid not null,
        note text not null,
        written_by uuid,
        written_at timestamptz not null,
        constraint follow_on_action_note_pk primary key (council_id, id),
        constraint follow_on_action_note_action_fk foreign key (council_id, follow_on_action_id) references follow_on_action
      );
      create index follow_on_action_note_action_ix on follow_on_action_note (council_id, follow_on_action_id, written_at);
      select fence('follow_on_action_note');

      create table follow_on_action_evidence (
        council_id uuid not null,
        follow_on_action_id uuid not null,
        evidence_id uuid not null,
        created_at timestamptz not null default now(),
        created_by uuid,
        constraint follow_on_action_evidence_pk primary key (council_id, follow_on_action_id, evidence_id),
        constraint follow_on_action_evidence_action_fk foreign key (council_id, follow_on_action_id) references follow_on_action,
        constraint follow_on_action_evidence_evidence_fk foreign key (council_id, evidence_id) references evidence
      );
      create index follow_on_action_evidence_evidence_ix on follow_on_action_evidence (council_id, evidence_id);
      select fence('follow_on_action_evidence');

      grant select, insert, update on follow_on_action to bv_app;
      grant select, insert on follow_on_action_note to bv_app;
      grant select, insert, delete on follow_on_action_criterion, follow_on_action_evidence to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table follow_on_action_evidence, follow_on_action_note, follow_on_action_criterion, follow_on_action;',
    );
  }
}
