import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ServiceAddress } from '../config/service-address.js';
import type { PasswordLinkPurpose } from './password-link.entity.js';
import { newToken } from './tokens.js';

const hours: Record<PasswordLinkPurpose, number> = { invitation: 7 * 24, reset: 1 };

/** Single-use, expiring links with which a person sets a password. */
@Injectable()
export class PasswordLinks {
  constructor(private readonly address: ServiceAddress) {}

  /**
   * Makes a link and ends the person's earlier ones.
   * @returns the whole address, which is not kept anywhere, and when it ends
   */
  async make(
    manager: EntityManager,
    personId: string,
    purpose: PasswordLinkPurpose,
    councilId: string | null,
  ): Promise<{ link: string; expiresAt: string }> {
    const { token, hash } = newToken();
    await this.endAll(manager, personId);
    const [row] = await manager.query<{ expires_at: Date }[]>(
      `insert into password_link (token_hash, person_id, council_id, purpose, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(hours => $5)) returning expires_at`,
      [hash, personId, councilId, purpose, hours[purpose]],
    );
    if (!row) throw new Error('An inserted link was not returned.');
    return { link: this.address.page(`/set-password/${token}`), expiresAt: row.expires_at.toISOString() };
  }

  /** Ends every link of a person that was not used. */
  async endAll(manager: EntityManager, personId: string): Promise<void> {
    await manager.query('update password_link set used_at = now() where person_id = $1 and used_at is null', [
      personId,
    ]);
  }
}
