import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../work/caller.js';
import { BadInput } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { checkNewPassword, Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';
import { SignInLimits } from '../sign-in-limits.js';
import type { ChangePasswordDto } from './change-password.dto.js';

/** Changes the password of whoever knows the present one, and signs their other browsers out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly works: Works,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
  ) {}

  /** @throws BadInput, TooManyTries */
  async run(person: SignedIn, input: ChangePasswordDto, address: string): Promise<void> {
    await this.limits.count(person.email, address);
    const [row] = await this.works.outside(null, (manager) =>
      manager.query<{ password_hash: string | null }[]>('select password_hash from person where id = $1', [
        person.personId,
      ]),
    );
    if (!(await this.passwords.matches(input.current, row?.password_hash ?? null))) {
      throw new BadInput([{ field: 'current', message: 'This is not your present password' }]);
    }
    await this.limits.forget(person.email);
    checkNewPassword(input.next, person.email, 'next');
    const hash = await this.passwords.hash(input.next);
    await this.works.outside(null, (manager) =>
      manager.query('update person set password_hash = $2 where id = $1', [person.personId, hash]),
    );
    await this.sessions.endAll(person.personId, person.sessionHash);
  }
}
