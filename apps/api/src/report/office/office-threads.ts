import { HttpException } from '@nestjs/common';
import { runInThread } from '../../thread/run-in-thread.js';
import type { CoveringDocument } from '../covering/document.js';
import type { ReportForm } from '../covering/form.js';
import type { RegisterDocument } from '../registers/register-document.js';
import type { RegisterFormat } from '../registers/register-file-name.js';
import type { ExaminedTemplate } from '../templates/examine-template.js';
import type { Filling } from '../templates/filling.js';
import type { OfficeReply, OfficeTask, SentSheet } from './messages.js';

export interface OfficeThreadsOptions {
  /** The thread's entry; specs give its source. */
  readonly entry?: URL;
  readonly execArgv?: string[];
  readonly timeoutMs?: number;
  /** How many may wait while others are under way. */
  readonly queueLimit?: number;
}

/** A spreadsheet that could not be read: damaged, too much for the thread, or not done in time. */
export class UnreadableSheet extends Error {}

/** A Word document or a spreadsheet that could not be made. The message says why, in words for whoever waits for it. */
export class WritingEnded extends Error {}

const timeoutMs = 60_000;
/** More at once would only slow each other down on a small machine. */
const atOnce = 2;
const mostWaiting = 20;
/** In MB. */
const memory = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 384 };

/**
 * Writes and reads Office files, spreadsheets and Word alike, each in a thread of its own: the service goes on meanwhile, and
 * a file that makes its reader run for ever or take all memory costs its own thread and nothing else.
 */
export class OfficeThreads {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly options: OfficeThreadsOptions = {}) {}

  /** A register as a spreadsheet. @throws WritingEnded; HttpException 503 when too many wait */
  writeRegister(register: RegisterDocument): Promise<Uint8Array> {
    return this.write({ kind: 'write-register', register }, 'spreadsheet');
  }

  /** A covering report as Word in the built-in look. @throws as `writeRegister` */
  writeWord(document: CoveringDocument): Promise<Uint8Array> {
    return this.write({ kind: 'write-word', document }, 'Word document');
  }

  /** A covering report as Word in a council's own template, which was found harmless. @throws as `writeRegister` */
  fillTemplate(template: Uint8Array, filling: Filling): Promise<Uint8Array> {
    return this.write({ kind: 'fill-template', template, filling }, 'Word document in the council’s own template');
  }

  /** See `examineTemplate`. What takes too long to examine is refused. @param path of the file @throws HttpException 503 */
  async examineTemplate(path: string, name: string, size: number, form: ReportForm): Promise<ExaminedTemplate> {
    const reply = await this.ask({ kind: 'examine-template', path, name, size, form });
    if (reply.kind === 'examined') return reply.examined;
    if (reply.kind === 'ended')
      return {
        refused: [
          'This template takes too long, or too much memory, to be filled in. Take out what is not needed, such as long tables and large pictures, and save it again.',
        ],
      };
    throw new Error(`Examining a template failed: ${reply.kind === 'failed' ? reply.because : reply.kind}`);
  }

  /** @throws UnreadableSheet; HttpException 503 when too many wait */
  async read(bytes: Uint8Array, format: RegisterFormat): Promise<readonly SentSheet[]> {
    const reply = await this.ask({ kind: 'read', format, bytes });
    if (reply.kind === 'read') return reply.sheets;
    throw new UnreadableSheet('because' in reply ? reply.because : '');
  }

  private async write(task: OfficeTask, what: string): Promise<Uint8Array> {
    const reply = await this.ask(task);
    if (reply.kind === 'written') return reply.bytes;
    if (reply.kind === 'ended') throw new WritingEnded(`The ${what} could not be made: ${reply.because}`);
    throw new Error(`Making the ${what} failed: ${reply.kind === 'failed' ? reply.because : reply.kind}`);
  }

  private async ask(task: OfficeTask): Promise<OfficeReply> {
    if (this.waiting.length >= (this.options.queueLimit ?? mostWaiting))
      throw new HttpException('Too many documents are being made or read. Try again in a minute.', 503);
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

  private async inThread(task: OfficeTask): Promise<OfficeReply> {
    const {
      entry = new URL('./office-thread.js', import.meta.url),
      execArgv,
      timeoutMs: limit = timeoutMs,
    } = this.options;
    const outcome = await runInThread<OfficeReply>(entry, task, { timeoutMs: limit, memory, execArgv });
    if (outcome.kind === 'answered') return outcome.reply;
    if (outcome.kind === 'failed') return { kind: 'failed', because: outcome.error.message };
    const because = {
      time: `it took longer than ${limit / 1000} seconds.`,
      memory: 'it took more memory than there is for one document.',
      exit: 'the thread ended.',
    };
    return { kind: 'ended', because: because[outcome.because] };
  }
}
