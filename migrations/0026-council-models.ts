import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A council's own versions of the themes and criteria (imported from the guidance, or with words and criteria of its own), and how it holds
 * that the criteria of one version became those of another. Both are only added to: a later crosswalk between two versions takes the place of
 * the one before. An assessment may be pinned to the service's version or to the council's own, so its key to `model_version` goes; no version of
 * either kind is ever deleted.
 */
export class CouncilModels1763700000026 implements MigrationInterface {
  name = 'CouncilModels1763700000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table council_model (
        council_id uuid not null constraint council_model_council_fk references council,
        id text not null,
        origin text not null constraint council_model_origin_known check (origin in ('imported', 'own')),
        hash text not null,
        document jsonb not null,
        published_on date not null,
        made_at timestamptz not null,
        made_by uuid,
        constraint council_model_pk primary key (council_id, id)
      );
      create index council_model_published_ix on council_model (council_id, published_on, id);
      select fence_append_only('council_model');
      grant select, insert on council_model to bv_app;

      create table model_crosswalk (
        council_id uuid not null constraint model_crosswalk_council_fk references council,
        from_model text not null,
        to_model text not null,
        number integer not null constraint model_crosswalk_number_counts check (number > 0),
        document jsonb not null,
        decided_at timestamptz not null,
        decided_by uuid,
        constraint model_crosswalk_pk primary key (council_id, from_model, to_model, number)
      );
      select fence_append_only('model_crosswalk');
      grant select, insert on model_crosswalk to bv_app;

      alter table assessment drop constraint assessment_model_fk;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table assessment add constraint assessment_model_fk foreign key (model_id) references model_version;
      drop table model_crosswalk, council_model;
    `);
  }
}
