import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../work/clock.js';
import { Works } from '../../work/works.js';
import { latestDigest, type DigestTime } from './digest-time.js';
import { WriteDigest } from './write-digest.js';

const lookEveryMs = 60_000;
/** People looked up at once. */
const atOnce = 200;

/**
 * Writes the daily letters once seven o'clock has come in London, council by council and person by person, each in a
 * transaction of its own. Any number of services may do it on one database; one that was not running at seven does it when it
 * starts.
 */
@Injectable()
export class DigestSender implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopping = false;
  /** The seven o'clock up to which this service has written all there was: until the next there is nothing to look for. */
  private done: number | null = null;

  constructor(
    private readonly works: Works,
    private readonly clock: Clock,
    private readonly writeDigest: WriteDigest,
  ) {}

  /** Looks at the clock every minute, until the service stops. */
  start(): void {
    const look = (): void => {
      this.round = this.sendDue(this.clock.now())
        .catch((error: unknown) => {
          process.stderr.write(`Writing the daily letters failed: ${String(error)}\n`);
        })
        .then(() => {
          if (!this.stopping) this.timer = setTimeout(look, lookEveryMs).unref();
        });
    };
    this.timer = setTimeout(look, 0).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
  }

  /** Writes every daily letter that is due. */
  async sendDue(now: Date): Promise<void> {
    const time = latestDigest(now);
    if (this.done === time.at.getTime()) return;
    for await (const council of this.works.councils()) {
      await this.sendIn({ id: council.councilId, slug: council.councilSlug, name: council.councilName }, time);
      if (this.stopping) return;
    }
    this.done = time.at.getTime();
  }

  private async sendIn(council: { id: string; slug: string; name: string }, time: DigestTime): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    while (!this.stopping) {
      const people = await this.works.asOperator(council.id, (work) =>
        work.query<{ id: string }>(
          `select distinct person_id as id from notification
           where council_id = $1 and awaits_digest and at < $2 and person_id > $3 order by 1 limit ${atOnce}`,
          [council.id, time.at, after],
        ),
      );
      for (const { id } of people) {
        if (this.stopping) return;
        await this.works.asOperator(council.id, (work) => this.writeDigest.run(work, council, id, time));
        after = id;
      }
      if (people.length < atOnce) return;
    }
  }
}
