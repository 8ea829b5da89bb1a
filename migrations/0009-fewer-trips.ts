import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a request asks the database in fewer messages.
 * - `who_is`: the holder of a session and what they stand in a council, in one statement. It chooses the person and then reads
 *   as the caller's own role, so the fence shows it that person's memberships and nobody else's.
 * - `still_in_council`: fails, and with it the transaction it begins, when the person has left the chosen council or lost a role
 *   since they were let in. What is sent after it need not wait for its answer.
 * - The end of a trail also keeps the hash before its own: one statement then moves it on and writes the entry that links the
 *   two. The default is what stands before a first entry; it is read only after the statement has set it.
 */
export class FewerTrips1763700000009 implements MigrationInterface {
  name = 'FewerTrips1763700000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function who_is(token bytea, council_slug text)
      returns table (person_id uuid, name text, email text, draft_key text, council_id uuid, council_name text, roles text[])
      language plpgsql as $body$
      begin
        select person.id, person.name, person.email, person.draft_key into person_id, name, email, draft_key
          from session join person on person.id = session.person_id
          where session.token_hash = token and session.expires_at > now();
        if not found then return; end if;
        perform set_config('app.person_id', person_id::text, true);
        select council.id, council.name, membership.roles into council_id, council_name, roles
          from membership join council on council.id = membership.council_id
          where council.slug = council_slug and membership.person_id = who_is.person_id;
        return next;
      end $body$;

      create function still_in_council(person uuid, held text[]) returns void language plpgsql as $body$
      declare present text[];
      begin
        select membership.roles into present from membership
          where membership.council_id = current_council() and membership.person_id = person;
        if not found then raise exception 'left the council' using errcode = 'no_data_found'; end if;
        if not present @> held then raise exception 'lost a role' using errcode = 'insufficient_privilege'; end if;
      end $body$;

      alter table audit_head add column previous_hash bytea not null default '\\x${'00'.repeat(32)}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table audit_head drop column previous_hash;
      drop function still_in_council;
      drop function who_is;
    `);
  }
}
