import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { firstHash } from '../audit-trail/entry-hash.js';
import { record } from '../audit-trail/record.js';
import { PasswordLinks } from '../identity/password-links.js';
import type { Caller } from '../work/caller.js';
import { BadInput } from '../work/refusals.js';
import { Works } from '../work/works.js';
import { permissionsOf } from './roles.js';

/** What the operator gives to found a council. */
export interface NewCouncil {
  name: string;
  slug: string;
  /** The first administrator. */
  admin: { email: string; name: string };
}

/** Founds a council with its first administrator. For the operator's command line; no route leads here. */
@Injectable()
export class CreateCouncil {
  constructor(
    private readonly works: Works,
    private readonly links: PasswordLinks,
  ) {}

  /**
   * @returns the administrator as a caller, and a link to set a password unless they have one
   * @throws BadInput when the slug is taken
   */
  async run(input: NewCouncil): Promise<{ caller: Caller; link: string | null }> {
    const councilId = randomUUID();
    const email = input.admin.email.trim().toLowerCase();
    return this.works.found(councilId, async (work, manager) => {
      const made = await work.query(
        'insert into council (id, slug, name) values ($1, $2, $3) on conflict (slug) do nothing returning 1',
        [councilId, input.slug, input.name],
      );
      if (made.length === 0)
        throw new BadInput([{ field: 'slug', message: `There is a council called ${input.slug} already` }]);
      await work.query('insert into audit_head (council_id, number, hash) values ($1, 0, $2)', [councilId, firstHash]);
      await work.query(
        'insert into person (id, email, name, draft_key) values ($1, $2, $3, $4) on conflict (email) do nothing',
        [randomUUID(), email, input.admin.name, randomBytes(32).toString('base64url')],
      );
      const [person] = await work.query<{ id: string; name: string; password_hash: string | null }>(
        'select id, name, password_hash from person where email = $1',
        [email],
      );
      if (!person) throw new Error('The administrator was not stored.');
      const roles = ['administrator'];
      await work.query('insert into membership (council_id, person_id, roles) values ($1, $2, $3)', [
        councilId,
        person.id,
        roles,
      ]);
      record(work, {
        act: 'create-council',
        objectType: 'council',
        objectId: councilId,
        objectTitle: input.name,
        before: null,
        after: { name: input.name, slug: input.slug, admin: email },
      });
      const invitation =
        person.password_hash === null ? await this.links.make(manager, person.id, 'invitation', councilId) : null;
      const caller = {
        personId: person.id,
        name: person.name,
        councilId,
        councilSlug: input.slug,
        councilName: input.name,
        roles,
        permissions: permissionsOf(roles),
      };
      return { caller, link: invitation?.link ?? null };
    });
  }
}
