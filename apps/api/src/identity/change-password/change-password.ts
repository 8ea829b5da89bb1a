import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../work/caller.js';
import { BadInput } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { PasswordLinks } from '../password-links.js';
import { checkNewPassword, Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';
import { SignInLimits } from '../sign-in-limits.js';
import type { ChangePasswordDto } from './change-password.dto.js';

/** Changes the password of whoever knows the present one, signs their other browsers out and ends links to set another. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly works: Works,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly links: PasswordLinks,
  ) {}

  /** @throws BadInput, TooManyTries */
  async run(person: SignedIn, input: ChangePasswordDto, address: string): Promise<void> {
    await this.limits.count(person.email, address);
    const [row] = await this.works.outside(null, (manager) =>
      manager.query<{ password_hash: string | null }[]>('select password_hash from person where id = $1', [
        person.personId,
      ]),
    );
    const present = row?.password_hash ?? null;
    if (!(await this.passwords.matches(input.current, present))) throw notPresent();
    await this.limits.forget(person.email);
    checkNewPassword(input.next, person.email, 'next');
    const hash = await this.passwords.hash(input.next);
    await this.works.outside(null, async (manager) => {
      // Checking takes a while: a password that was set meanwhile stays, or whoever knew the old one would have the account back.
      const held = await manager.query<object[]>(
        'select 1 from person where id = $1 and password_hash = $2 for no key update',
        [person.personId, present],
      );
      if (held.length === 0) throw notPresent();
      await manager.query('update person set password_hash = $2 where id = $1', [person.personId, hash]);
      // Whoever asked for a link with access to an old mailbox is shut out as well.
      await this.links.end(manager, { personId: person.personId });
      await this.sessions.endAllIn(manager, person.personId, person.sessionHash);
    });
  }
}

function notPresent(): BadInput {
  return new BadInput([{ field: 'current', message: 'This is not your present password' }]);
}
