import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A council's year: the assessment, its seven themes, the judgement of each criterion and citations between criteria.
 * Scores and judgements are keys of the model version's scale: no check here names Good, Fair or Poor.
 */
export class Assessment1763700000002 implements MigrationInterface {
  name = 'Assessment1763700000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table assessment (
        council_id uuid not null constraint assessment_council_fk references council,
        id uuid not null,
        year text not null constraint assessment_year_shape check (year ~ '^[0-9]{4}/[0-9]{2}$'),
        model_id text not null constraint assessment_model_fk references model_version,
        state text not null constraint assessment_state_known check (state in ('drafting', 'final')),
        lead_id uuid not null,
        draft_due date,
        review_due date,
        council_meeting date,
        final_at timestamptz,
        final_by uuid,
        reopened_reason text,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint assessment_pk primary key (council_id, id),
        constraint assessment_year_unique unique (council_id, year)
      );
      select fence('assessment');

      create table assessment_theme (
        council_id uuid not null,
        assessment_id uuid not null,
        theme_key text not null,
        lead_id uuid,
        score text,
        score_reason text not null default '',
        score_classification jsonb not null constraint assessment_theme_score_classification_holds check (classification_holds(score_classification)),
        narrative text not null default '',
        narrative_classification jsonb not null constraint assessment_theme_narrative_classification_holds check (classification_holds(narrative_classification)),
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint assessment_theme_pk primary key (council_id, assessment_id, theme_key),
        constraint assessment_theme_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence('assessment_theme');

      create table judgement (
        council_id uuid not null,
        assessment_id uuid not null,
        criterion_key text not null,
        judgement text,
        reason text not null default '',
        classification jsonb not null constraint judgement_classification_holds check (classification_holds(classification)),
        revision integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        constraint judgement_pk primary key (council_id, assessment_id, criterion_key),
        constraint judgement_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence('judgement');

      create table citation (
        council_id uuid not null,
        assessment_id uuid not null,
        criterion_key text not null,
        cited_criterion_key text not null,
        note text not null,
        created_at timestamptz not null default now(),
        created_by uuid,
        constraint citation_pk primary key (council_id, assessment_id, criterion_key, cited_criterion_key),
        constraint citation_not_itself check (criterion_key <> cited_criterion_key),
        constraint citation_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence('citation');

      grant select, insert, update on assessment, assessment_theme, judgement to bv_app;
      grant select, insert, update, delete on citation to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table citation, judgement, assessment_theme, assessment;');
  }
}
