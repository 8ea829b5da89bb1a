import { Injectable } from '@nestjs/common';
import { Mailer } from '../../mail/mailer.js';
import { Works } from '../../work/works.js';
import { PasswordLinks } from '../password-links.js';
import { SignInLimits } from '../sign-in-limits.js';

/** Mails a link to set a new password. The answer is the same whether the account exists or not. */
@Injectable()
export class AskForLink {
  constructor(
    private readonly works: Works,
    private readonly links: PasswordLinks,
    private readonly limits: SignInLimits,
    private readonly mailer: Mailer,
  ) {}

  /** @throws TooManyTries */
  async run(email: string, address: string): Promise<void> {
    const wanted = email.trim().toLowerCase();
    await this.limits.count(`link ${wanted}`, address);
    const letter = await this.works.outside(null, async (manager) => {
      const [person] = await manager.query<{ id: string; name: string; email: string }[]>(
        'select id, name, email from person where email = $1',
        [wanted],
      );
      if (!person) return null;
      const { link } = await this.links.make(manager, person.id, 'reset', null);
      return {
        to: { name: person.name, address: person.email },
        subject: 'Set a new password',
        text: `Open this link within one hour to set a new password:\n${link}\nIf you did not ask for it, do nothing.`,
      };
    });
    if (letter) this.mailer.send(letter);
  }
}
