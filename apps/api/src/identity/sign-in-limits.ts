import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TooManyTries } from '../work/refusals.js';
import { Works } from '../work/works.js';

const windowSeconds = 15 * 60;
const triesAnAccount = 10;
const triesAnAddress = 100;
const prunedATry = 100;

/**
 * Counts tries in the database, so that every replica counts together. A try is written and committed before it is counted:
 * of many at the same moment no more than the limit can pass.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly works: Works) {}

  /** @throws TooManyTries when the account or the address has used up its tries of the last 15 minutes */
  async count(email: string, address: string): Promise<void> {
    const limits = [
      { limited: accountKey(email), tries: triesAnAccount },
      { limited: `address:${address}`, tries: triesAnAddress },
    ];
    await this.works.outside(null, async (manager) => {
      await manager.query('insert into sign_in_attempt (id, limited) values ($1, $2), ($3, $4)', [
        randomUUID(),
        limits[0]?.limited,
        randomUUID(),
        limits[1]?.limited,
      ]);
      // Each try writes two rows and takes away far more that no longer count: guessing alone cannot fill the table.
      await manager.query(
        `delete from sign_in_attempt where id in (select id from sign_in_attempt
           where at < now() - make_interval(secs => $1) order by at limit $2 for update skip locked)`,
        [windowSeconds * 2, prunedATry],
      );
    });
    const counts = await this.works.outside(null, (manager) =>
      manager.query<{ limited: string; tries: number; oldest: Date }[]>(
        `select limited, count(*)::int as tries, min(at) as oldest from sign_in_attempt
         where limited = any($1) and at > now() - make_interval(secs => $2) group by limited`,
        [limits.map((limit) => limit.limited), windowSeconds],
      ),
    );
    for (const limit of limits) {
      const counted = counts.find((row) => row.limited === limit.limited);
      if (counted && counted.tries > limit.tries) {
        throw new TooManyTries(Math.max(1, Math.ceil(windowSeconds - (Date.now() - counted.oldest.getTime()) / 1000)));
      }
    }
  }

  /** A right password gives the account its tries back. */
  async forget(email: string): Promise<void> {
    await this.works.outside(null, (manager) =>
      manager.query('delete from sign_in_attempt where limited = $1', [accountKey(email)]),
    );
  }
}

function accountKey(email: string): string {
  return `account:${createHash('sha256').update(email).digest('hex')}`;
}
