import { Injectable } from '@nestjs/common';
import { sessionSeconds } from '../../http/session-cookie.js';
import { NotSignedIn } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { Passwords } from '../passwords.js';
import { ReadSession } from '../read-session/read-session.js';
import type { SessionView } from '../session.view.js';
import { SignInLimits } from '../sign-in-limits.js';
import { newToken } from '../tokens.js';
import type { SignInDto } from './sign-in.dto.js';

const notRight = 'The email address or the password is not right.';

interface PersonRow {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  draft_key: string;
}

/** Signs a person in: the same answer, after the same time, for a wrong password and for an unknown account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly works: Works,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly readSession: ReadSession,
  ) {}

  /**
   * @param address the network address the request came from
   * @throws TooManyTries, NotSignedIn
   */
  async run(input: SignInDto, address: string): Promise<{ token: string; session: SessionView }> {
    const email = input.email.trim().toLowerCase();
    await this.limits.count(email, address);
    const [person] = await this.works.outside(null, (manager) =>
      manager.query<PersonRow[]>('select id, email, name, password_hash, draft_key from person where email = $1', [
        email,
      ]),
    );
    const matches = await this.passwords.matches(input.password, person?.password_hash ?? null);
    if (!person || !matches) throw new NotSignedIn(notRight);
    const { token, hash } = newToken();
    await this.works.outside(null, async (manager) => {
      await manager.query('delete from session where expires_at < now()');
      // Checking takes a while: a password that was changed meanwhile lets nobody in, or the sign-in would outlive the change.
      const begun = await manager.query<object[]>(
        `insert into session (token_hash, person_id, expires_at)
         select $1, id, now() + make_interval(secs => $3) from person where id = $2 and password_hash = $4 for share returning 1`,
        [hash, person.id, sessionSeconds, person.password_hash],
      );
      if (begun.length === 0) throw new NotSignedIn(notRight);
    });
    await this.limits.forget(email);
    const session = await this.readSession.run({
      personId: person.id,
      name: person.name,
      email: person.email,
      draftKey: person.draft_key,
    });
    return { token, session };
  }
}
