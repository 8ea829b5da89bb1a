import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { firstHash } from '../audit-trail/entry-hash.js';
import { record } from '../audit-trail/record.js';
import { PasswordLinks } from '../identity/password-links.js';
import type { Caller } from '../work/caller.js';
import { BadInput } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { Works } from '../work/works.js';
import { type Account, holdAccount } from './account.store.js';
import { isElsewhere } from './add-person/is-elsewhere.js';
import { Invitation } from './invitation.entity.js';
import { Membership } from './membership.entity.js';
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
   * @returns the administrator as a caller, and a link to set a password unless they have one that only they can know; `joins`
   * when they had an account and are of the council only once they have opened the link
   * @throws BadInput when the slug is taken
   */
  async run(input: NewCouncil): Promise<{ caller: Caller; link: string | null; joins: boolean }> {
    const councilId = randomUUID();
    const email = input.admin.email.trim().toLowerCase();
    return this.works.asOperator(councilId, async (work) => {
      const made = await work.query(
        'insert into council (id, slug, name) values ($1, $2, $3) on conflict (slug) do nothing returning 1',
        [councilId, input.slug, input.name],
      );
      if (made.length === 0)
        throw new BadInput([{ field: 'slug', message: `There is a council called ${input.slug} already` }]);
      await work.query('insert into audit_head (council_id, number, hash) values ($1, 0, $2)', [councilId, firstHash]);
      const person = await holdAccount(work, email, input.admin.name);
      const roles = ['administrator'];
      record(work, {
        act: 'create-council',
        objectType: 'council',
        objectId: councilId,
        objectTitle: input.name,
        before: null,
        after: { name: input.name, slug: input.slug, admin: email },
      });
      const link = await this.letIn(work, person, roles);
      const caller = {
        personId: person.id,
        name: person.name,
        councilId,
        councilSlug: input.slug,
        councilName: input.name,
        roles,
        permissions: permissionsOf(roles),
      };
      return { caller, ...link };
    });
  }
  /**
   * Whoever made an account that is there already may know its password. Unless its mailbox was proven since, the administrator
   * belongs to the council only when they have opened a link of the operator and set another.
   */
  private async letIn(work: Work, person: Account, roles: string[]): Promise<{ link: string | null; joins: boolean }> {
    const { councilId } = work;
    const known = person.has_password || (await isElsewhere(work, person.id));
    if (known && !person.proven) {
      await this.links.end(work, { personId: person.id, purpose: 'invitation' });
      const { link, expiresAt } = await this.links.show(work, { personId: person.id, purpose: 'joining', councilId });
      const invitation = { councilId, personId: person.id, name: person.name, roles, expiresAt: new Date(expiresAt) };
      await work.repository(Invitation).insert(invitation);
      return { link, joins: true };
    }
    await work.repository(Membership).insert({ councilId, personId: person.id, roles });
    if (known) return { link: null, joins: false };
    const { link } = await this.links.show(work, { personId: person.id, purpose: 'invitation', councilId });
    return { link, joins: false };
  }
}
