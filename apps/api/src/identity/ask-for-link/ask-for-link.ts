import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Works } from '../../work/works.js';
import { PasswordLinks } from '../password-links.js';
import { SignInLimits } from '../sign-in-limits.js';

/** Writing the letter takes a few milliseconds: far more than that, so that the time tells nothing. */
const answerAfterMs = 250;

/** Mails a link to set a new password. The answer is the same, after the same time, whether the account exists or not. */
@Injectable()
export class AskForLink {
  constructor(
    private readonly works: Works,
    private readonly links: PasswordLinks,
    private readonly limits: SignInLimits,
  ) {}

  /** @throws TooManyTries */
  async run(email: string, address: string): Promise<void> {
    const wanted = email.trim().toLowerCase();
    await this.limits.count(`link ${wanted}`, address);
    await Promise.all([this.writeTo(wanted), wait(answerAfterMs)]);
  }

  private async writeTo(email: string): Promise<void> {
    await this.works.outside(null, async (manager) => {
      const [person] = await manager.query<{ id: string; name: string; email: string }[]>(
        'select id, name, email from person where email = $1 for no key update',
        [email],
      );
      if (!person) return;
      await this.links.mail(manager, { personId: person.id, purpose: 'reset', councilId: null }, (link) => ({
        to: { name: person.name, address: person.email },
        subject: 'Set a new password',
        text: `Open this link within one hour to set a new password:\n${link}\nIf you did not ask for it, do nothing.`,
      }));
    });
  }
}
