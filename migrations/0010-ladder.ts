import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The assurance ladder: where an assessment and each of its themes stand, and which way a council goes.
 * What was *final* waits for its signatures: its text was agreed and stays locked, who made it final and when are kept.
 * The salt is secret and of one edition: with it nobody can try out what the restricted part of a sealed document says.
 */
export class Ladder1763700000010 implements MigrationInterface {
  name = 'Ladder1763700000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table council
        add column ladder text not null default 'short' constraint council_ladder_known check (ladder in ('short', 'full')),
        add column blind_scoring boolean not null default false;

      alter table assessment
        drop constraint assessment_state_known,
        add column ladder text not null default 'short' constraint assessment_ladder_known check (ladder in ('short', 'full')),
        add column blind_scoring boolean not null default false,
        add column edition integer not null default 1 constraint assessment_edition_counts check (edition > 0),
        -- Two random UUIDs: 244 random bits, made by the database for rows of every origin.
        add column salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
      alter table assessment rename column reopened_reason to returned_reason;
      -- The owner is held by the fence too, and no council is chosen here: unfenced for this statement, or it changes no row.
      alter table assessment no force row level security;
      update assessment set state = 'statutory-sign-off' where state = 'final';
      alter table assessment force row level security;
      alter table assessment add constraint assessment_state_known
        check (state in ('drafting', 'moderation', 'leadership-review', 'statutory-sign-off', 'sealed'));

      alter table assessment_theme
        add column stage text not null default 'drafting'
          constraint assessment_theme_stage_known check (stage in ('drafting', 'theme-review', 'reviewed')),
        add column reviewer_id uuid;

      -- Who did what in a year: independence is asked of the trail.
      create index audit_entry_person_ix on audit_entry (council_id, person_id, number);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_entry_person_ix;
      alter table assessment_theme drop column stage, drop column reviewer_id;
      alter table assessment drop constraint assessment_state_known;
      alter table assessment no force row level security;
      update assessment set state = case when state in ('statutory-sign-off', 'sealed') then 'final' else 'drafting' end;
      alter table assessment force row level security;
      alter table assessment add constraint assessment_state_known check (state in ('drafting', 'final'));
      alter table assessment rename column returned_reason to reopened_reason;
      alter table assessment drop column ladder, drop column blind_scoring, drop column edition, drop column salt;
      alter table council drop column ladder, drop column blind_scoring;
    `);
  }
}
