import { Worker } from 'node:worker_threads';
import { HttpException } from '@nestjs/common';
import type { RegisterDocument } from '../register-document.js';
import type { RegisterFormat } from '../register-file-name.js';
import type { RegisterReply, RegisterTask, SentSheet } from './messages.js';

export interface RegisterThreadsOptions {
  /** The thread's entry; specs give its source. */
  readonly entry?: URL;
  readonly execArgv?: string[];
  readonly timeoutMs?: number;
}

/** A spreadsheet that could not be read: damaged, too much for the thread, or not done in time. */
export class UnreadableSheet extends Error {}

const timeoutMs = 60_000;
/** More at once would only slow each other down on a small machine. */
const atOnce = 2;
const mostWaiting = 20;
/** In MB. Reaching it ends the thread, not the service. */
const memory = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 384 };

/**
 * Writes and reads spreadsheets, each in a thread of its own: the service goes on meanwhile, and a file that makes the
 * reader run for ever or take all memory costs its own thread and nothing else.
 */
export class RegisterThreads {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly options: RegisterThreadsOptions = {}) {}

  /** @throws HttpException 503 when too many wait */
  async write(register: RegisterDocument): Promise<Uint8Array> {
    const reply = await this.ask({ kind: 'write', register });
    if (reply.kind === 'written') return reply.bytes;
    throw new Error(`Writing a spreadsheet failed: ${reply.kind === 'failed' ? reply.because : ''}`);
  }

  /** @throws UnreadableSheet; HttpException 503 when too many wait */
  async read(bytes: Uint8Array, format: RegisterFormat): Promise<readonly SentSheet[]> {
    const reply = await this.ask({ kind: 'read', format, bytes });
    if (reply.kind === 'read') return reply.sheets;
    throw new UnreadableSheet(reply.kind === 'failed' ? reply.because : '');
  }

  private async ask(task: RegisterTask): Promise<RegisterReply> {
    if (this.waiting.length >= mostWaiting)
      throw new HttpException('Too many spreadsheets are being made or read. Try again in a minute.', 503);
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await this.inThread(task);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private inThread(task: RegisterTask): Promise<RegisterReply> {
    const { entry = new URL('./register-thread.js', import.meta.url), execArgv = [] } = this.options;
    const worker = new Worker(entry, { workerData: task, execArgv, resourceLimits: memory });
    return new Promise<RegisterReply>((resolve) => {
      const fail = (because: string): void => resolve({ kind: 'failed', because });
      const timer = setTimeout(() => fail('It took too long.'), this.options.timeoutMs ?? timeoutMs);
      worker.once('message', resolve);
      worker.once('error', (error) => fail(error.message));
      worker.once('exit', () => {
        clearTimeout(timer);
        fail('The thread ended.');
      });
    }).finally(() => worker.terminate());
  }
}
