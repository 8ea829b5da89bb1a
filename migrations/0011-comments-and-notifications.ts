import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the team says to each other about a theme, a criterion, an item of evidence or a follow-on action, and what each person
 * is told of. Comments are added, never changed: they may be read in letters and answered by then. A thread and a notification
 * have a place: a kind, a key (of the theme or criterion, or the id) and, for all but evidence, the assessment.
 */
export class CommentsAndNotifications1763700000011 implements MigrationInterface {
  name = 'CommentsAndNotifications1763700000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table comment_thread (
        council_id uuid not null constraint comment_thread_council_fk references council,
        id uuid not null,
        place_kind text not null constraint comment_thread_place_known check (place_kind in ('theme', 'criterion', 'evidence', 'follow-on-action')),
        place_key text not null,
        assessment_id uuid,
        started_at timestamptz not null,
        started_by uuid,
        resolved_at timestamptz,
        resolved_by uuid,
        revision integer not null default 1,
        updated_at timestamptz not null,
        updated_by uuid,
        constraint comment_thread_pk primary key (council_id, id),
        constraint comment_thread_evidence_has_no_year check ((place_kind = 'evidence') = (assessment_id is null)),
        constraint comment_thread_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index comment_thread_place_ix on comment_thread (council_id, assessment_id, place_kind, place_key);
      select fence('comment_thread');

      create table comment (
        council_id uuid not null,
        id uuid not null,
        thread_id uuid not null,
        text text not null,
        written_at timestamptz not null,
        written_by uuid,
        constraint comment_pk primary key (council_id, id),
        -- 5,000 as people count them: each may be followed by a code that chooses how it is drawn.
        constraint comment_length check (length(text) between 1 and 10000),
        constraint comment_thread_fk foreign key (council_id, thread_id) references comment_thread
      );
      create index comment_thread_ix on comment (council_id, thread_id, written_at);
      select fence('comment');

      create table comment_mention (
        council_id uuid not null,
        person_id uuid not null,
        thread_id uuid not null,
        comment_id uuid not null,
        constraint comment_mention_pk primary key (council_id, person_id, thread_id, comment_id),
        constraint comment_mention_thread_fk foreign key (council_id, thread_id) references comment_thread,
        constraint comment_mention_comment_fk foreign key (council_id, comment_id) references comment
      );
      create index comment_mention_comment_ix on comment_mention (council_id, comment_id);
      select fence('comment_mention');

      create table notification (
        council_id uuid not null constraint notification_council_fk references council,
        id uuid not null,
        person_id uuid not null,
        kind text not null,
        parts jsonb not null default '{}',
        place_kind text not null constraint notification_place_known check (place_kind in ('assessment', 'theme', 'criterion', 'evidence', 'follow-on-action')),
        place_key text not null,
        assessment_id uuid,
        thread_id uuid,
        actor_id uuid,
        actor_name text not null,
        at timestamptz not null,
        read_at timestamptz,
        awaits_digest boolean not null default false,
        constraint notification_pk primary key (council_id, id),
        constraint notification_assessment_fk foreign key (council_id, assessment_id) references assessment,
        constraint notification_thread_fk foreign key (council_id, thread_id) references comment_thread
      );
      create index notification_person_ix on notification (council_id, person_id, at);
      create index notification_unread_ix on notification (council_id, person_id, at) where read_at is null;
      create index notification_digest_ix on notification (council_id, person_id, at) where awaits_digest;
      select fence('notification');

      create table notification_choice (
        council_id uuid not null constraint notification_choice_council_fk references council,
        person_id uuid not null,
        letters text not null constraint notification_choice_letters_known check (letters in ('at-once', 'daily', 'none')),
        updated_at timestamptz not null,
        constraint notification_choice_pk primary key (council_id, person_id)
      );
      select fence('notification_choice');

      -- One digest a person and day, whichever service comes first.
      create table notification_digest (
        council_id uuid not null constraint notification_digest_council_fk references council,
        person_id uuid not null,
        day date not null,
        sent_at timestamptz not null,
        constraint notification_digest_pk primary key (council_id, person_id, day)
      );
      select fence('notification_digest');

      grant select, insert, update (resolved_at, resolved_by, revision, updated_at, updated_by) on comment_thread to bv_app;
      grant select, insert on comment, comment_mention, notification_digest to bv_app;
      grant select, insert, update (read_at, awaits_digest) on notification to bv_app;
      grant select, insert, update on notification_choice to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table notification_digest, notification_choice, notification, comment_mention, comment, comment_thread;',
    );
  }
}
