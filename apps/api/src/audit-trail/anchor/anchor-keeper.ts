import { londonDate } from '../../follow-on-action/london-date.js';
import type { Caller } from '../../work/caller.js';
import type { Clock } from '../../work/clock.js';
import type { Works } from '../../work/works.js';
import { headStatement, toChainHead, type HeadRow } from '../chain.store.js';
import type { Anchor } from './anchor.js';
import type { AnchorFolder } from './anchor-folder.js';

/** How often it is looked whether a new day has begun. */
const lookEveryMs = 60 * 60 * 1000;

/**
 * Writes every council's anchor of the day: where its trail ends, unless it has not changed since the last one. Any number of
 * services may do it on one folder. What cannot be written is told to whoever runs the service, and tried again within the hour;
 * the service goes on.
 */
export class AnchorKeeper {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopping = false;

  /** @param tell takes sentences for whoever runs the service */
  constructor(
    private readonly works: Works,
    private readonly folder: AnchorFolder,
    private readonly clock: Clock,
    private readonly tell: (sentence: string) => void = (sentence) => void process.stderr.write(`${sentence}\n`),
  ) {}

  /** Goes round now and then every hour, until it is stopped. */
  start(): void {
    if (this.stopping) return;
    this.round = this.goRound().then(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.start(), lookEveryMs).unref();
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
  }

  /** Sees to every council once. Never throws. */
  async goRound(): Promise<void> {
    const failures: string[] = [];
    try {
      for await (const council of this.works.councils()) {
        if (this.stopping) return;
        await this.anchor(council).catch((error: unknown) => {
          failures.push(`${council.councilSlug}: ${String(error)}`);
        });
      }
    } catch (error) {
      failures.push(String(error));
    }
    // One sentence for all: a full disk fails for every council alike.
    if (failures[0] !== undefined) {
      const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
      this.tell(`The audit trail’s anchor of today could not be written: ${failures[0]}${more}`);
    }
  }

  private async anchor(council: Caller): Promise<void> {
    const { councilId, councilSlug: slug } = council;
    const now = this.clock.now();
    const newest = await this.folder.newest(slug);
    const date = londonDate(now);
    if (newest?.date === date) return;
    const [heads, anchored] = await this.works.read<[HeadRow, { hash: Buffer }]>(council, [
      headStatement(councilId),
      {
        text: 'select hash from audit_entry where council_id = $1 and number = $2',
        values: [councilId, newest?.number ?? 0],
      },
    ]);
    const head = toChainHead(heads[0]);
    if (newest) this.compare(slug, newest, councilId, anchored[0]?.hash);
    if (head === null || head.number === 0) return;
    if (newest?.number === head.number && newest.hash.equals(head.hash)) return;
    await this.folder.write(slug, { date, councilId, number: head.number, hash: head.hash }, now);
  }

  /** Whoever rewrote a trail since its last anchor is found within a day, and not only when somebody verifies all of it. */
  private compare(
    slug: string,
    { date, number, ...anchor }: Anchor,
    councilId: string,
    hash: Buffer | undefined,
  ): void {
    if (anchor.councilId === councilId && hash?.equals(anchor.hash)) return;
    this.tell(
      `The audit trail of ${slug} does not fit its anchor of ${date}: entry ${number} is missing or another one. Run npm run audit:verify.`,
    );
  }
}
