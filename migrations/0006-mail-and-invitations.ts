import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail that waits to be sent, invitations that wait for their link to be opened, and the proof that a mailbox belongs to the
 * person. Letters are outside the fence: see apps/api/src/database/tenancy.spec.ts.
 */
export class MailAndInvitations1763700000006 implements MigrationInterface {
  name = 'MailAndInvitations1763700000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person add column mailbox_proven_at timestamptz;

      create table outbox_letter (
        id uuid constraint outbox_letter_pk primary key,
        to_name text not null,
        to_address text not null,
        subject text not null,
        -- Holds the link's secret: gone as soon as the letter is sent or given up.
        text text,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        tries integer not null default 0,
        next_try_at timestamptz not null default now(),
        sent_at timestamptz,
        given_up_at timestamptz,
        constraint outbox_letter_cleared check ((text is null) = (sent_at is not null or given_up_at is not null))
      );
      create index outbox_letter_due_ix on outbox_letter (next_try_at) where text is not null;
      create index outbox_letter_created_ix on outbox_letter (created_at);

      alter table password_link drop constraint password_link_purpose_known;
      alter table password_link add constraint password_link_purpose_known check (purpose in ('invitation', 'reset', 'joining'));
      alter table password_link add column by_mail boolean not null default false;
      alter table password_link add column letter_id uuid;
      update password_link set by_mail = true where purpose = 'reset';

      create table invitation (
        council_id uuid not null constraint invitation_council_fk references council,
        person_id uuid not null constraint invitation_person_fk references person,
        name text not null,
        roles text[] not null,
        -- No key: sent letters are swept away, the invitation stays.
        letter_id uuid,
        expires_at timestamptz not null,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        constraint invitation_pk primary key (council_id, person_id)
      );
      select fence('invitation');

      grant select, insert, update, delete on outbox_letter, invitation to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table invitation;
      delete from password_link where purpose = 'joining';
      alter table password_link drop column letter_id, drop column by_mail;
      alter table password_link drop constraint password_link_purpose_known;
      alter table password_link add constraint password_link_purpose_known check (purpose in ('invitation', 'reset'));
      drop table outbox_letter;
      alter table person drop column mailbox_proven_at;
    `);
  }
}
