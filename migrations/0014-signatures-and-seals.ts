import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signatures and seals: written once, read for ever. The service may add and read their rows; under forced row security there
 * is no policy by which anybody, the tables' owner included, could change or delete one.
 */
export class SignaturesAndSeals1763700000014 implements MigrationInterface {
  name = 'SignaturesAndSeals1763700000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The fence of a table that is only ever added to.
      create function fence_append_only(target regclass) returns void language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy council_reading on %s for select using (council_id = (select current_council()))', target);
        execute format('create policy council_adding on %s for insert with check (council_id = (select current_council()))', target);
      end $$;

      create table signature (
        council_id uuid not null,
        assessment_id uuid not null,
        edition integer not null,
        -- The text that was signed. Signatures of one text are numbered from 1 and chained: two can never follow the same one.
        content_hash text not null constraint signature_content_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
        number integer not null constraint signature_number_counts check (number > 0),
        post text not null constraint signature_post_known check (post in ('head-of-paid-service', 'chief-finance-officer', 'monitoring-officer')),
        person_id uuid not null,
        person_name text not null,
        deputy boolean not null,
        declaration text,
        comment text not null,
        signed_at timestamptz not null,
        previous text not null constraint signature_previous_shape check (previous ~ '^[0-9a-f]{64}$'),
        hash text not null constraint signature_hash_shape check (hash ~ '^[0-9a-f]{64}$'),
        -- The text cut into parts with a hash each, to name what changed since.
        parts jsonb not null,
        constraint signature_pk primary key (council_id, assessment_id, edition, content_hash, number),
        constraint signature_post_unique unique (council_id, assessment_id, edition, content_hash, post),
        constraint signature_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence_append_only('signature');

      create table seal (
        council_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        edition integer not null constraint seal_edition_counts check (edition > 0),
        -- Counts up from 1 within the council: each seal holds the one before it.
        number integer not null constraint seal_number_counts check (number > 0),
        public_hash text not null,
        salted text not null,
        content_hash text not null,
        approvals jsonb not null,
        signatures jsonb not null,
        previous_seal text not null,
        sealed_at timestamptz not null,
        sealed_by uuid,
        sealed_by_name text not null,
        seal text not null constraint seal_shape check (seal ~ '^[0-9a-f]{64}$'),
        pdf_file_name text not null,
        pdf_sha256 text not null,
        pdf_bytes integer not null,
        pdf_pages integer not null,
        constraint seal_pk primary key (council_id, id),
        constraint seal_edition_unique unique (council_id, assessment_id, edition),
        constraint seal_number_unique unique (council_id, number),
        constraint seal_previous_unique unique (council_id, previous_seal),
        constraint seal_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence_append_only('seal');

      create table sealed_document (
        council_id uuid not null,
        seal_id uuid not null,
        audience text not null constraint sealed_document_audience_known check (audience in ('public', 'restricted')),
        -- Canonical JSON, byte for byte as it was hashed.
        document text not null,
        hash text not null,
        salt bytea,
        constraint sealed_document_pk primary key (council_id, seal_id, audience),
        constraint sealed_document_seal_fk foreign key (council_id, seal_id) references seal,
        constraint sealed_document_salt_fits check ((audience = 'restricted') = (salt is not null))
      );
      select fence_append_only('sealed_document');

      -- Why a sealed year was taken up again.
      create table revised_edition (
        council_id uuid not null,
        assessment_id uuid not null,
        -- The one that was begun: the sealed one before it stays as it is.
        edition integer not null constraint revised_edition_counts check (edition > 1),
        reason text not null,
        revised_at timestamptz not null,
        revised_by uuid,
        revised_by_name text not null,
        constraint revised_edition_pk primary key (council_id, assessment_id, edition),
        constraint revised_edition_assessment_fk foreign key (council_id, assessment_id) references assessment
      );
      select fence_append_only('revised_edition');

      grant select, insert on signature, seal, sealed_document, revised_edition to bv_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table revised_edition, sealed_document, seal, signature;
      drop function fence_append_only(regclass);
    `);
  }
}
