import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a council works on before it publishes a version of its own: criteria and words that go on top of another version. A draft that was
 * published or put away stays as it was then; the version itself is in `council_model`.
 */
export class ModelDrafts1763700000031 implements MigrationInterface {
  name = 'ModelDrafts1763700000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table model_draft (
        council_id uuid not null constraint model_draft_council_fk references council,
        id uuid not null,
        base_model text not null,
        title text not null,
        draft jsonb not null constraint model_draft_is_object check (jsonb_typeof(draft) = 'object'),
        revision integer not null default 1,
        made_at timestamptz not null,
        made_by uuid,
        updated_at timestamptz not null,
        updated_by uuid,
        -- The version that was published of it, by whom and when: the last change of it.
        published_as text,
        discarded_at timestamptz,
        constraint model_draft_pk primary key (council_id, id),
        constraint model_draft_ends_once check (published_as is null or discarded_at is null)
      );
      create index model_draft_made_ix on model_draft (council_id, made_at, id);
      select fence('model_draft');
      grant select, insert, update on model_draft to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table model_draft');
  }
}
