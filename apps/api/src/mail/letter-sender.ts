import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Works } from '../work/works.js';
import { type Letter, Mailer, Undeliverable } from './mailer.js';

/** Letters taken at once: as many as the mail server is sent at the same time. */
const atOnce = 2;
/** Longer than the time limits of one letter put together: nobody else takes it meanwhile. */
const leaseSeconds = 300;
const firstWaitSeconds = 15;
const longestWaitSeconds = 1800;
const lookEveryMs = 3000;
const keptDays = 30;

interface LetterRow {
  id: string;
  to_name: string;
  to_address: string;
  subject: string;
  text: string;
  tries: number;
}

/**
 * Sends what waits in the outbox. Any number of services may do it on one database: a letter belongs for a while to whoever
 * took it. It is tried again, at growing distance, until it is sent, refused for good, or its link has ended. A service that
 * dies between sending and writing it down sends it once more, with the same Message-ID.
 */
@Injectable()
export class LetterSender implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly works: Works,
    private readonly mailer: Mailer,
  ) {}

  /** Looks into the outbox every few seconds, until the service stops. */
  start(): void {
    const look = (): void => {
      this.round = this.sendDue()
        .catch((error: unknown) => report({ error: String(error) }))
        .then(() => {
          if (!this.stopping) this.timer = setTimeout(look, lookEveryMs).unref();
        });
    };
    this.timer = setTimeout(look, 0).unref();
  }

  /** Takes no further letter, and waits for those that are being sent. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
    this.mailer.close();
  }

  /** Sends every letter whose time has come. A letter that fails waits; it does not keep the others. */
  async sendDue(): Promise<void> {
    await this.sweep();
    while (!this.stopping) {
      const letters = await this.take();
      if (letters.length === 0) return;
      await Promise.all(letters.map((letter) => this.send(letter)));
    }
  }

  /** The rows of another service are passed over, not waited for. */
  private async take(): Promise<LetterRow[]> {
    const [rows] = await this.works.outside(null, (manager) =>
      manager.query<[LetterRow[], number]>(
        `update outbox_letter set tries = tries + 1, next_try_at = now() + make_interval(secs => $2)
         where id in (select id from outbox_letter where text is not null and next_try_at <= now()
                      order by next_try_at limit $1 for update skip locked)
         returning id, to_name, to_address, subject, text, tries`,
        [atOnce, leaseSeconds],
      ),
    );
    return rows;
  }

  private async send(row: LetterRow): Promise<void> {
    const letter: Letter = {
      id: row.id,
      to: { name: row.to_name, address: row.to_address },
      subject: row.subject,
      text: row.text,
    };
    try {
      await this.mailer.send(letter);
      await this.mark(row, 'sent_at = now(), text = null');
    } catch (error) {
      const final = error instanceof Undeliverable;
      const wait = Math.min(firstWaitSeconds * 2 ** (row.tries - 1), longestWaitSeconds);
      await this.mark(
        row,
        final ? 'given_up_at = now(), text = null' : `next_try_at = now() + make_interval(secs => ${wait})`,
      );
      report({
        mail: row.id,
        to: row.to_address,
        subject: row.subject,
        tries: row.tries,
        outcome: final ? 'given up: refused for good' : `will be tried again in ${wait} seconds`,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** Only the latest taker may say how it went. */
  private async mark(row: LetterRow, how: string): Promise<void> {
    await this.works.outside(null, (manager) =>
      manager.query(`update outbox_letter set ${how} where id = $1 and tries = $2 and text is not null`, [
        row.id,
        row.tries,
      ]),
    );
  }

  /** Gives up what is too late, and forgets whom letters of long ago were for. */
  private async sweep(): Promise<void> {
    const [late] = await this.works.outside(null, async (manager) => {
      await manager.query(
        `delete from outbox_letter where id in (select id from outbox_letter
           where created_at < now() - make_interval(days => $1) and text is null order by created_at limit 200)`,
        [keptDays],
      );
      return manager.query<[{ id: string; to_address: string; subject: string; tries: number }[], number]>(
        `update outbox_letter set given_up_at = now(), text = null
         where id in (select id from outbox_letter where text is not null and expires_at <= now() and next_try_at <= now()
                      limit 200 for update skip locked)
         returning id, to_address, subject, tries`,
      );
    });
    for (const { id, to_address: to, subject, tries } of late)
      report({ mail: id, to, subject, tries, outcome: 'given up: its link has ended' });
  }
}

/** One line of JSON for whoever runs the service; never the text, which holds a secret. */
function report(line: object): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}
