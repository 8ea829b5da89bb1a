import { Injectable } from '@nestjs/common';
import { admit } from '../../council/add-person/admit.js';
import type { Statements } from '../../mail/outbox.js';
import { BadInput, NotHere, refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import type { PasswordLinkPurpose } from '../password-link.entity.js';
import { checkNewPassword, Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';
import { tokenHash } from '../tokens.js';
import type { PasswordLinkView } from './set-password.dto.js';
import { type LinkEnd, type LinkFacts, mayUseLink, needsPassword, whyLinkEnded } from './use-link.rules.js';

interface LinkRow {
  person_id: string;
  name: string;
  email: string;
  has_password: boolean;
  mailbox_proven: boolean;
  council_id: string | null;
  council: string | null;
  purpose: PasswordLinkPurpose;
  by_mail: boolean;
}

/** Uses a single-use link: sets a password, and lets the person into the council that invited them. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly works: Works,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** @throws NotHere when the link is unknown, used or ended */
  async read(token: string): Promise<PasswordLinkView> {
    const link = await this.works.outside(null, (manager) => liveLink(manager, token));
    // Where else they belong is looked at when the link is used; by then their other invitation has ended this one.
    const facts = { ...factsOf(link), belongsHere: true, belongsElsewhere: false };
    const answer = mayUseLink(facts);
    return {
      name: link.name,
      email: link.email,
      council: link.council,
      purpose: link.purpose,
      needsPassword: needsPassword(facts),
      because: answer.allowed ? null : (answer.because[0]?.message ?? null),
    };
  }

  /**
   * @param password may be left out when the link needs none
   * @throws NotHere, BadInput, Refused
   */
  async run(token: string, password: string | undefined): Promise<void> {
    const link = await this.works.outside(null, (manager) => liveLink(manager, token));
    if (password !== undefined) checkNewPassword(password, link.email, 'password');
    const hash = password === undefined ? null : await this.passwords.hash(password);
    const { council_id: councilId } = link;
    if (councilId === null) {
      await this.works.outside(null, async (manager) => {
        await this.use(manager, token, hash, () => Promise.resolve({ belongsHere: false, belongsElsewhere: false }));
      });
      return;
    }
    await this.works.enter(councilId, { personId: link.person_id, name: link.name }, async (work) => {
      const used = await this.use(work, token, hash, () => places(work, link.person_id));
      if (used.purpose === 'joining') await admit(work, link.person_id);
    });
  }

  /** The person's row is locked first: councils that invite them, and links that are opened, take turns. */
  private async use(
    transaction: Statements,
    token: string,
    hash: string | null,
    places: () => Promise<Pick<LinkFacts, 'belongsHere' | 'belongsElsewhere'>>,
  ): Promise<LinkRow> {
    const { person_id: personId } = await liveLink(transaction, token);
    await transaction.query('select 1 from person where id = $1 for no key update', [personId]);
    const link = await liveLink(transaction, token);
    const facts = { ...factsOf(link), ...(await places()) };
    refuseUnless(mayUseLink(facts));
    if (hash === null && needsPassword(facts)) throw new BadInput([{ field: 'password', message: 'Enter a password' }]);
    await transaction.query('update password_link set used_at = now() where token_hash = $1', [tokenHash(token)]);
    if (hash !== null) {
      await transaction.query('update person set password_hash = $2 where id = $1', [personId, hash]);
      await this.sessions.endAllIn(transaction, personId);
    }
    if (link.by_mail) {
      await transaction.query(
        'update person set mailbox_proven_at = coalesce(mailbox_proven_at, now()) where id = $1',
        [personId],
      );
    }
    return link;
  }
}

/** @throws NotHere when the link is unknown, used or ended, saying which */
async function liveLink(transaction: Statements, token: string): Promise<LinkRow> {
  const [row] = (await transaction.query(
    `select person.id as person_id, person.name, person.email, person.password_hash is not null as has_password,
       person.mailbox_proven_at is not null as mailbox_proven, password_link.council_id, council.name as council, purpose, by_mail,
       used_at is not null as used, expires_at <= now() as expired
     from password_link join person on person.id = password_link.person_id left join council on council.id = password_link.council_id
     where token_hash = $1`,
    [tokenHash(token)],
  )) as (LinkRow & LinkEnd)[];
  const ended = whyLinkEnded(row ?? null);
  if (!row || ended !== null) throw new DeadLink(ended ?? '');
  return row;
}

/** 404, in words of its own: who holds a link is told what became of it. */
class DeadLink extends NotHere {
  constructor(because: string) {
    super('link');
    this.message = `This link does not work: ${because}.`;
  }
}

function factsOf(link: LinkRow): Pick<LinkFacts, 'purpose' | 'hasPassword' | 'mailboxProven'> {
  return { purpose: link.purpose, hasPassword: link.has_password, mailboxProven: link.mailbox_proven };
}

async function places(work: Work, personId: string): Promise<Pick<LinkFacts, 'belongsHere' | 'belongsElsewhere'>> {
  const here = await work.query('select 1 from membership where council_id = $1 and person_id = $2', [
    work.councilId,
    personId,
  ]);
  return { belongsHere: here.length > 0, belongsElsewhere: await work.belongsElsewhere(personId) };
}
