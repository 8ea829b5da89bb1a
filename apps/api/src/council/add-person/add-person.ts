import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { PasswordLinks } from '../../identity/password-links.js';
import { BadInput } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { InvitationView } from '../council.view.js';
import { holdAccount } from '../account.store.js';
import { Invitation } from '../invitation.entity.js';
import { lockPerson } from '../member.store.js';
import { Membership } from '../membership.entity.js';
import type { AddPersonDto } from './add-person.dto.js';
import { type AccountHolder, Invite } from './invite.js';
import { isElsewhere } from './is-elsewhere.js';

/**
 * Adds a person to the council. Someone new to the service belongs to it at once, and gets a single-use link from the
 * administrator to set a first password. Whoever has an account is invited by mail, and belongs to it when they open that
 * link: their password may be known to whoever added them first, and another council's administrator may not hand it on.
 */
@Injectable()
export class AddPerson {
  constructor(
    private readonly links: PasswordLinks,
    private readonly invite: Invite,
  ) {}

  /** @throws BadInput when they already belong to the council or are invited, TooManyTries */
  async run(work: Work, input: AddPersonDto): Promise<InvitationView> {
    const email = input.email.trim().toLowerCase();
    const name = input.name.trim();
    const roles = [...new Set(input.roles)];
    const person = await holdAccount(work, email, name);
    await refuseTwice(work, person.id);
    const byMail = person.has_password || (await isElsewhere(work, person.id));
    record(work, {
      act: byMail ? 'invite-person' : 'add-person',
      objectType: 'person',
      objectId: person.id,
      objectTitle: name,
      before: null,
      after: { name, email, roles },
    });
    if (byMail) {
      // Another council's administrator may hold a link to set the first password; it ends here.
      await this.links.end(work, { personId: person.id, purpose: 'invitation' });
      const { letterId, expiresAt } = await this.invite.write(work, person);
      const { councilId } = work;
      await work.repository(Invitation).insert({ councilId, personId: person.id, name, roles, letterId, expiresAt });
      return { person: await lockPerson(work, person.id), link: null, expiresAt: expiresAt.toISOString() };
    }
    await work.repository(Membership).insert({ councilId: work.councilId, personId: person.id, roles });
    return { person: await lockPerson(work, person.id), ...(await this.showLink(work, person.id)) };
  }

  /** A new link for someone who has not used theirs; the old one ends. @throws NotHere, BadInput */
  async again(work: Work, personId: string): Promise<InvitationView> {
    const person = await lockPerson(work, personId);
    if (person.state === 'active') {
      throw new BadInput([
        {
          field: 'person',
          message: 'This person has set a password already. They can ask for a new one on the sign-in page',
        },
      ]);
    }
    if (person.message !== null || (await isElsewhere(work, personId))) {
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
    return { person, ...(await this.showLink(work, personId)) };
  }

  /** Sends the link to join once more to someone who has not joined yet. @throws NotHere, BadInput, TooManyTries */
  async writeAgain(work: Work, personId: string): Promise<InvitationView> {
    const { councilId } = work;
    const person = await lockPerson(work, personId);
    if (person.message === null)
      throw new BadInput([{ field: 'person', message: 'This person belongs to the council and needs no message' }]);
    const [account] = await work.query<AccountHolder>('select id, name, email from person where id = $1', [personId]);
    if (!account) throw new Error('An invitation names nobody.');
    const written = await this.invite.write(work, account);
    await work.repository(Invitation).update({ councilId, personId }, written);
    record(work, {
      act: 'invite-again',
      objectType: 'person',
      objectId: personId,
      objectTitle: person.name,
      before: null,
      after: null,
    });
    return { person: await lockPerson(work, personId), link: null, expiresAt: written.expiresAt.toISOString() };
  }

  private showLink(work: Work, personId: string): Promise<{ link: string; expiresAt: string }> {
    return this.links.show(work, { personId, purpose: 'invitation', councilId: work.councilId });
  }
}

async function refuseTwice(work: Work, personId: string): Promise<void> {
  const criteria = { councilId: work.councilId, personId };
  if (await work.repository(Membership).existsBy(criteria))
    throw new BadInput([{ field: 'email', message: 'This person already belongs to the council' }]);
  if (await work.repository(Invitation).existsBy(criteria))
    throw new BadInput([{ field: 'email', message: 'This person is invited already. Send the message again instead' }]);
}
