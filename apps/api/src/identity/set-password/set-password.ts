import { Injectable } from '@nestjs/common';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { checkNewPassword, Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';
import { tokenHash } from '../tokens.js';
import type { PasswordLinkView } from './set-password.dto.js';

/** Sets a password by a single-use link, and signs the person out everywhere else. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly works: Works,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** @throws NotHere when the link is unknown, used or ended */
  async read(token: string): Promise<PasswordLinkView> {
    const [row] = await this.works.outside(null, (manager) =>
      manager.query<PasswordLinkView[]>(
        `select person.name, person.email, council.name as council, password_link.purpose
         from password_link join person on person.id = password_link.person_id left join council on council.id = password_link.council_id
         where token_hash = $1 and used_at is null and expires_at > now()`,
        [tokenHash(token)],
      ),
    );
    if (!row) throw new NotHere('link: it may have been used, or its time may be over. Ask for a new one');
    return row;
  }

  /** @throws NotHere, BadInput */
  async run(token: string, password: string): Promise<void> {
    const { email } = await this.read(token);
    checkNewPassword(password, email, 'password');
    const hash = await this.passwords.hash(password);
    await this.works.outside(null, async (manager) => {
      // The update claims the link: of two at the same moment one finds it unused.
      const [links] = await manager.query<[{ person_id: string }[], number]>(
        'update password_link set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning person_id',
        [tokenHash(token)],
      );
      const claimed = links[0];
      if (!claimed) throw new NotHere('link: it may have been used, or its time may be over. Ask for a new one');
      await manager.query('update person set password_hash = $2 where id = $1', [claimed.person_id, hash]);
      await this.sessions.endAllIn(manager, claimed.person_id);
    });
  }
}
