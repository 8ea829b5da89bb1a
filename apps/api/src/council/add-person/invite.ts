import { Injectable } from '@nestjs/common';
import { PasswordLinks } from '../../identity/password-links.js';
import type { Letter } from '../../mail/mailer.js';
import { TooManyTries } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Invitation } from '../invitation.entity.js';

const lettersADay = 5;

/** Someone who has an account, as another council or the operator has made it. */
export interface AccountHolder {
  id: string;
  name: string;
  email: string;
}

/** Writes to people who have an account already: they join by a link that goes to their own mailbox and to nobody else. */
@Injectable()
export class Invite {
  constructor(private readonly links: PasswordLinks) {}

  /**
   * Sends the link, for the first time or again; earlier ones end.
   * @returns what the invitation is to remember
   * @throws TooManyTries after five letters to the same person in a day: nobody's mailbox is filled from here
   */
  async write(work: Work, person: AccountHolder): Promise<Pick<Invitation, 'letterId' | 'expiresAt'>> {
    await this.bound(work, person.id);
    const [council] = await work.query<{ name: string }>('select name from council where id = $1', [work.councilId]);
    const link = { personId: person.id, purpose: 'joining', councilId: work.councilId } as const;
    return this.links.mail(work, link, (address) => joiningLetter(person, council?.name ?? '', address));
  }

  /** Ends the link, and takes back a letter that was not sent yet. */
  async takeBack(work: Work, personId: string): Promise<void> {
    await this.links.end(work, { personId, purpose: 'joining', councilId: work.councilId });
  }

  private async bound(work: Work, personId: string): Promise<void> {
    const letters = await work.query<{ wait: number }>(
      `select ceil(extract(epoch from created_at + interval '1 day' - now()))::int as wait from password_link
       where person_id = $1 and council_id = $2 and purpose = 'joining' and created_at > now() - interval '1 day' order by created_at`,
      [personId, work.councilId],
    );
    const oldest = letters[letters.length - lettersADay];
    if (oldest) throw new TooManyTries(oldest.wait);
  }
}

function joiningLetter({ name, email }: AccountHolder, council: string, link: string): Omit<Letter, 'id'> {
  return {
    to: { name, address: email },
    subject: `Join ${council}`,
    text: `${council} has invited you to its Best Value self-assessment. You have an account with this service already.

Open this link within seven days to join:
${link}

If you did not expect this, do nothing: you join only by opening it.`,
  };
}
