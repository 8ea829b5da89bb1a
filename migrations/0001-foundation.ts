import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground everything stands on: the fence function, people and sign-in, councils, model versions, the audit trail.
 * Tables outside the fence are named, with the reason, in apps/api/src/database/tenancy.spec.ts.
 */
export class Foundation1763700000001 implements MigrationInterface {
  name = 'Foundation1763700000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The setting reads '' (not null) once a transaction that set it has ended: nullif keeps the fence closed then.
      create function current_council() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.council_id', true), '')::uuid $$;
      create function current_person() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

      -- Every council table is fenced by this one function, and nothing else writes such a policy.
      create function fence(target regclass) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy council_fence on %s using (council_id = (select current_council())) with check (council_id = (select current_council()))', target);
      end $$;

      -- What may be shown to whom. Exempt material names its paragraph of Schedule 12A (LGA 1972) and why the public interest favours withholding it.
      create function classification_holds(value jsonb) returns boolean language sql immutable parallel safe as $$
        -- A check passes on null: whatever has no level, such as {}, must be false.
        select coalesce(value->>'level' in ('public', 'internal', 'exempt', 'confidential'), false)
          and coalesce((value->>'level' = 'exempt') = ((value->>'paragraph') is not null and (value->>'publicInterestReason') is not null), false)
          and coalesce((value->>'paragraph')::int between 1 and 7, true)
      $$;

      create table person (
        id uuid constraint person_pk primary key,
        email text not null constraint person_email_unique unique constraint person_email_lower check (email = lower(email)),
        name text not null,
        password_hash text,
        draft_key text not null,
        created_at timestamptz not null default now()
      );

      create table session (
        token_hash bytea constraint session_pk primary key,
        person_id uuid not null constraint session_person_fk references person on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person_ix on session (person_id);
      create index session_expires_ix on session (expires_at);

      create table sign_in_attempt (
        id uuid constraint sign_in_attempt_pk primary key,
        limited text not null,
        at timestamptz not null default now()
      );
      create index sign_in_attempt_limited_ix on sign_in_attempt (limited, at);
      create index sign_in_attempt_at_ix on sign_in_attempt (at);

      create table council (
        id uuid constraint council_pk primary key,
        slug text not null constraint council_slug_unique unique constraint council_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        brand_colour text not null default '#1d4f76' constraint council_brand_colour_shape check (brand_colour ~ '^#[0-9a-f]{6}$'),
        revision integer not null default 1,
        created_at timestamptz not null default now()
      );

      create table password_link (
        token_hash bytea constraint password_link_pk primary key,
        person_id uuid not null constraint password_link_person_fk references person on delete cascade,
        council_id uuid constraint password_link_council_fk references council on delete cascade,
        purpose text not null constraint password_link_purpose_known check (purpose in ('invitation', 'reset')),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index password_link_person_ix on password_link (person_id);
      create index password_link_council_ix on password_link (council_id);

      create table membership (
        council_id uuid not null constraint membership_council_fk references council,
        person_id uuid not null constraint membership_person_fk references person,
        roles text[] not null,
        revision integer not null default 1,
        created_at timestamptz not null default now(),
        constraint membership_pk primary key (council_id, person_id)
      );
      create index membership_person_ix on membership (person_id);
      alter table membership enable row level security;
      alter table membership force row level security;
      -- A person may see where they belong before a council is chosen; memberships are written only inside a council.
      create policy council_fence on membership using (council_id = (select current_council())) with check (council_id = (select current_council()));
      create policy own_memberships on membership for select using (person_id = (select current_person()));

      create table model_version (
        id text constraint model_version_pk primary key,
        hash text not null,
        document jsonb not null,
        published_on date not null,
        created_at timestamptz not null default now()
      );

      create table audit_head (
        council_id uuid constraint audit_head_pk primary key constraint audit_head_council_fk references council,
        number bigint not null,
        hash bytea not null
      );
      select fence('audit_head');

      create table audit_entry (
        council_id uuid not null constraint audit_entry_council_fk references council,
        number bigint not null,
        at timestamptz not null,
        person_id uuid,
        person_name text not null,
        act text not null,
        object_type text not null,
        object_id text not null,
        object_title text not null,
        assessment_id uuid,
        before jsonb,
        after jsonb,
        previous_hash bytea not null,
        hash bytea not null,
        constraint audit_entry_pk primary key (council_id, number)
      );
      create index audit_entry_object_ix on audit_entry (council_id, object_type, object_id, number);
      create index audit_entry_assessment_ix on audit_entry (council_id, assessment_id, number);
      select fence('audit_entry');

      grant select, insert, update, delete on person, session, sign_in_attempt, password_link, membership to bv_app;
      grant select, insert, update on council, audit_head to bv_app;
      grant select, insert on model_version, audit_entry to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table audit_entry, audit_head, model_version, membership, password_link, council, sign_in_attempt, session, person;
      drop function classification_holds(jsonb);
      drop function fence(regclass);
      drop function current_person();
      drop function current_council();
    `);
  }
}
