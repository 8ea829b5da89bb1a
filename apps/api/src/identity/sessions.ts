import { Injectable } from '@nestjs/common';
import type { Statements } from '../mail/outbox.js';
import { Works } from '../work/works.js';

/** Ends sign-ins: a deleted row is a sign-in that no replica accepts any more. */
@Injectable()
export class Sessions {
  constructor(private readonly works: Works) {}

  /** @param sessionHash sha256 of the cookie's token */
  async end(sessionHash: Buffer): Promise<void> {
    await this.works.outside(null, (manager) =>
      manager.query('delete from session where token_hash = $1', [sessionHash]),
    );
  }

  /** Signs a person out everywhere. */
  async endAll(personId: string): Promise<void> {
    await this.works.outside(null, (manager) => this.endAllIn(manager, personId));
  }

  /** As `endAll`, in the transaction of what makes it needed; everywhere but in the browser that asks, when it is named. */
  async endAllIn(transaction: Statements, personId: string, except: Buffer | null = null): Promise<void> {
    await transaction.query('delete from session where person_id = $1 and ($2::bytea is null or token_hash <> $2)', [
      personId,
      except,
    ]);
  }
}
