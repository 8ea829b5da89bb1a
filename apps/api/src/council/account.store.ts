import { randomBytes, randomUUID } from 'node:crypto';
import type { Work } from '../work/work.js';

/** Someone's account, whoever made it. */
export interface Account {
  id: string;
  name: string;
  email: string;
  has_password: boolean;
  /** Whether a link that went only to their mailbox was used. */
  proven: boolean;
}

/**
 * The account with this address, made with this name when there is none, held until the work ends: two who add the same person
 * at once follow each other, and the second finds what the first did.
 * @param email in lower case
 */
export async function holdAccount(work: Work, email: string, name: string): Promise<Account> {
  await work.query(
    'insert into person (id, email, name, draft_key) values ($1, $2, $3, $4) on conflict (email) do nothing',
    [randomUUID(), email, name, randomBytes(32).toString('base64url')],
  );
  const [account] = await work.query<Account>(
    `select id, name, email, password_hash is not null as has_password, mailbox_proven_at is not null as proven
     from person where email = $1 for no key update`,
    [email],
  );
  if (!account) throw new Error('The person was not stored.');
  return account;
}
