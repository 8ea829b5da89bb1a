import { Worker } from 'node:worker_threads';
import { HttpException } from '@nestjs/common';
import type { PageReading } from '../guidance-page/guidance-page.js';

export interface GuidanceReaderOptions {
  /** The thread's entry; specs give its source. */
  readonly entry?: URL;
  readonly execArgv?: string[];
  readonly timeoutMs?: number;
}

const timeoutMs = 20_000;
const mostWaiting = 10;
/** In MB. Reaching it ends the thread, not the service. */
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

  private inThread(bytes: Uint8Array): Promise<PageReading> {
    const { entry = new URL('./guidance-thread.js', import.meta.url), execArgv = [] } = this.options;
    const worker = new Worker(entry, { workerData: bytes, execArgv, resourceLimits: memory });
    return new Promise<PageReading>((resolve, reject) => {
      const timer = setTimeout(() => resolve(tooMuch), this.options.timeoutMs ?? timeoutMs);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) resolve(tooMuch);
        else reject(error);
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve(tooMuch);
      });
    }).finally(() => worker.terminate());
  }
}
