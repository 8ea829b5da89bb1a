import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { PasswordLinks } from '../../identity/password-links.js';
import { Person } from '../../identity/person.entity.js';
import { BadInput } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { InvitationView } from '../council.view.js';
import { lockMember } from '../member.store.js';
import { Membership } from '../membership.entity.js';
import type { AddPersonDto } from './add-person.dto.js';

/** Adds a person to the council. Someone new to the service gets a single-use link to set a password. */
@Injectable()
export class AddPerson {
  constructor(private readonly links: PasswordLinks) {}

  /** @throws BadInput when they already belong to the council */
  async run(work: Work, input: AddPersonDto): Promise<InvitationView> {
    const email = input.email.trim().toLowerCase();
    const people = work.repository(Person);
    // Two administrators may add the same person at once: the second finds the row of the first.
    await work.query(
      'insert into person (id, email, name, draft_key) values ($1, $2, $3, $4) on conflict (email) do nothing',
      [randomUUID(), email, input.name.trim(), randomBytes(32).toString('base64url')],
    );
    const person = await people.findOneByOrFail({ email });
    const roles = [...new Set(input.roles)];
    const added = await work.query(
      'insert into membership (council_id, person_id, roles) values ($1, $2, $3) on conflict do nothing returning 1',
      [work.councilId, person.id, roles],
    );
    if (added.length === 0)
      throw new BadInput([{ field: 'email', message: 'This person already belongs to the council' }]);
    record(work, {
      act: 'add-person',
      objectType: 'person',
      objectId: person.id,
      objectTitle: person.name,
      before: null,
      after: { name: person.name, email, roles },
    });
    const invitation = person.passwordHash === null ? await this.invite(work, person.id) : null;
    return {
      person: await lockMember(work, person.id),
      link: invitation?.link ?? null,
      expiresAt: invitation?.expiresAt ?? null,
    };
  }

  /** A new link for someone who has not used theirs; the old one ends. @throws NotHere, BadInput */
  async again(work: Work, personId: string): Promise<InvitationView> {
    const person = await lockMember(work, personId);
    if (person.state === 'active') {
      throw new BadInput([
        {
          field: 'person',
          message: 'This person has set a password already. They can ask for a new one on the sign-in page',
        },
      ]);
    }
    const invitation = await this.invite(work, personId);
    if (!invitation) {
      throw new BadInput([
        {
          field: 'person',
          message: 'A link for this person goes only to their own mailbox. They can ask for one on the sign-in page',
        },
      ]);
    }
    record(work, {
      act: 'renew-invitation',
      objectType: 'person',
      objectId: personId,
      objectTitle: person.name,
      before: null,
      after: null,
    });
    return { person, ...invitation };
  }

  /**
   * A link to set the first password, for the administrator to hand on. Where the person was invited by another council too
   * there is none, and the other council's ends: either administrator could use it to enter the other council. The person
   * gets one by mail.
   */
  private async invite(work: Work, personId: string): Promise<{ link: string; expiresAt: string } | null> {
    const { manager } = work.repository(Membership);
    if (!(await work.belongsElsewhere(personId))) {
      return this.links.make(manager, personId, 'invitation', work.councilId);
    }
    await this.links.endAll(manager, personId);
    return null;
  }
}
