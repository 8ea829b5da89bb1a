import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reviewers, the moderator and senior leadership say of a year. A theme is reviewed in rounds: each time it is sent to
 * review a new one begins, and earlier ones stay as they were. Notes and approvals are written once.
 */
export class ReviewAndApproval1763700000017 implements MigrationInterface {
  name = 'ReviewAndApproval1763700000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table theme_review (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        theme_key text not null,
        edition integer not null,
        round integer not null constraint theme_review_round_counts check (round > 0),
        reviewer_id uuid not null,
        reviewer_name text not null,
        -- A key of the model version's scale.
        score text,
        -- The first score they saved, when they had not seen the lead's: what they say later can be compared with it.
        blind_score text,
        reason text not null default '',
        findings text not null default '',
        state text not null constraint theme_review_state_known check (state in ('open', 'finished', 'ended')),
        -- Why it ended before it was finished: taken back, returned to the lead, or given to somebody else.
        ended_reason text not null default '',
        -- The lead's score and a hash of the theme's text, as they were when the round ended.
        lead_score text,
        text_hash text,
        resolution text not null default '',
        resolved_by uuid,
        resolved_by_name text,
        resolved_at timestamptz,
        revision integer not null default 1,
        begun_at timestamptz not null,
        ended_at timestamptz,
        updated_at timestamptz not null,
        updated_by uuid,
        constraint theme_review_pk primary key (council_id, id),
        constraint theme_review_round_unique unique (council_id, assessment_id, theme_key, edition, round),
        constraint theme_review_theme_fk foreign key (council_id, assessment_id, theme_key) references assessment_theme
      );
      -- Two at once never begin a round each.
      create unique index theme_review_one_open on theme_review (council_id, assessment_id, theme_key) where state = 'open';
      select fence('theme_review');

      create table theme_review_sample (
        council_id uuid not null,
        review_id uuid not null,
        -- The evidence where it is tied to the theme or to one of its criteria.
        link_id uuid not null,
        found text not null,
        revision integer not null default 1,
        updated_at timestamptz not null,
        removed_at timestamptz,
        constraint theme_review_sample_pk primary key (council_id, review_id, link_id),
        constraint theme_review_sample_review_fk foreign key (council_id, review_id) references theme_review,
        constraint theme_review_sample_link_fk foreign key (council_id, link_id) references evidence_link
      );
      create index theme_review_sample_link_ix on theme_review_sample (council_id, link_id);
      select fence('theme_review_sample');

      create table consistency_note (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        edition integer not null,
        -- Null when it is about the themes together.
        theme_key text,
        note text not null,
        written_by uuid,
        written_by_name text not null,
        written_at timestamptz not null,
        constraint consistency_note_pk primary key (council_id, id),
        constraint consistency_note_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      create index consistency_note_assessment_ix on consistency_note (council_id, assessment_id, edition, written_at);
      select fence_append_only('consistency_note');

      create table approval (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        edition integer not null,
        person_id uuid not null,
        person_name text not null,
        -- Whether they had scored nothing of the year.
        independent boolean not null,
        content_hash text not null constraint approval_content_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
        -- The team's own; in no document.
        comment text not null default '',
        at timestamptz not null,
        -- The text cut into parts with a hash each, to name what changed since.
        parts jsonb not null default '[]',
        constraint approval_pk primary key (council_id, id),
        -- The same click twice is one approval.
        constraint approval_person_unique unique (council_id, assessment_id, edition, content_hash, person_id),
        constraint approval_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence_append_only('approval');

      grant select, insert, update on theme_review, theme_review_sample to bv_app;
      grant select, insert on consistency_note, approval to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table approval, consistency_note, theme_review_sample, theme_review;');
  }
}
