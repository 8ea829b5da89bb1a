import { HttpException } from '@nestjs/common';
import { runInThread } from '../../../thread/run-in-thread.js';
import type { PageReading } from '../guidance-page/guidance-page.js';

export interface GuidanceReaderOptions {
  /** The thread's entry; specs give its source. */
  readonly entry?: URL;
  readonly execArgv?: string[];
  readonly timeoutMs?: number;
}

const timeoutMs = 20_000;
const mostWaiting = 10;
/** In MB. */
const memory = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 };

const tooMuch: PageReading = {
  refused: [
    {
      expected: 'a page that people can read',
      found: 'one that takes too long, or too much memory, to be read',
    },
  ],
};

/**
 * Reads pages of guidance, one after the other, each in a thread of its own: the service goes on meanwhile, and a page that was made to keep its
 * reader busy costs its own thread and nothing else.
 */
export class GuidanceReader {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: GuidanceReaderOptions = {}) {}

  /** @throws HttpException 503 when too many wait */
  async read(bytes: Uint8Array): Promise<PageReading> {
    if (this.waiting >= mostWaiting)
      throw new HttpException('Too many pages are being read. Try again in a minute.', 503);
    this.waiting += 1;
    const turn = this.last.then(() => this.inThread(bytes));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  private async inThread(bytes: Uint8Array): Promise<PageReading> {
    const {
      entry = new URL('./guidance-thread.js', import.meta.url),
      execArgv,
      timeoutMs: limit = timeoutMs,
    } = this.options;
    const outcome = await runInThread<PageReading>(entry, bytes, { timeoutMs: limit, memory, execArgv });
    if (outcome.kind === 'answered') return outcome.reply;
    // Too deep for the stack, in whichever words.
    if (outcome.kind === 'ended' || outcome.error instanceof RangeError) return tooMuch;
    throw outcome.error;
  }
}
