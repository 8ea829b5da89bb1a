import { Injectable } from '@nestjs/common';
import { ServiceAddress } from '../config/service-address.js';
import type { Letter } from '../mail/mailer.js';
import { Outbox, type Statements } from '../mail/outbox.js';
import type { PasswordLinkPurpose } from './password-link.entity.js';
import { newToken } from './tokens.js';

const hours: Record<PasswordLinkPurpose, number> = { invitation: 7 * 24, reset: 1, joining: 7 * 24 };

/** What a link is made for. */
export interface LinkFor {
  personId: string;
  purpose: PasswordLinkPurpose;
  /** The council it leads into; null for a forgotten password. */
  councilId: string | null;
}

/** Single-use, expiring links with which a person sets a password or joins a council. Only their hash is kept. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly address: ServiceAddress,
    private readonly outbox: Outbox,
  ) {}

  /**
   * A link for someone of the service to hand on: it proves nothing about the mailbox. Earlier ones of its kind end.
   * @returns the whole address, which is not kept anywhere, and when it ends
   */
  async show(transaction: Statements, link: LinkFor): Promise<{ link: string; expiresAt: string }> {
    const { token, hash } = newToken();
    await this.end(transaction, link);
    const expiresAt = await this.keep(transaction, link, hash, null);
    return { link: this.page(token), expiresAt: expiresAt.toISOString() };
  }

  /**
   * Sends a link to the person's own mailbox. Nobody else is ever given it, this method's caller included. Earlier ones of its
   * kind end.
   * @param letter writes the letter around the link
   */
  async mail(
    transaction: Statements,
    link: LinkFor,
    letter: (link: string) => Omit<Letter, 'id'>,
  ): Promise<{ letterId: string; expiresAt: Date }> {
    const { token, hash } = newToken();
    await this.end(transaction, link);
    const letterId = await this.outbox.post(transaction, letter(this.page(token)), hours[link.purpose]);
    return { letterId, expiresAt: await this.keep(transaction, link, hash, letterId) };
  }

  /** Ends the links of a person that were not used: of one purpose, of one council, or all. Letters that wait with them go too. */
  async end(transaction: Statements, { personId, purpose, councilId }: EndedLinks): Promise<void> {
    await transaction.query(
      `with ended as (
         update password_link set used_at = now()
         where person_id = $1 and used_at is null and ($2::text is null or purpose = $2) and ($3::uuid is null or council_id = $3)
         returning letter_id)
       delete from outbox_letter where text is not null and id in (select letter_id from ended)`,
      [personId, purpose ?? null, councilId ?? null],
    );
  }

  private async keep(
    transaction: Statements,
    { personId, purpose, councilId }: LinkFor,
    hash: Buffer,
    letterId: string | null,
  ): Promise<Date> {
    const [row] = (await transaction.query(
      `insert into password_link (token_hash, person_id, council_id, purpose, by_mail, letter_id, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7)) returning expires_at`,
      [hash, personId, councilId, purpose, letterId !== null, letterId, hours[purpose]],
    )) as { expires_at: Date }[];
    if (!row) throw new Error('An inserted link was not returned.');
    return row.expires_at;
  }

  private page(token: string): string {
    return this.address.page(`/set-password/${token}`);
  }
}

/** Which links of a person end. */
type EndedLinks = Pick<LinkFor, 'personId'> & Partial<LinkFor>;
