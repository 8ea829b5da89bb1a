import { Worker } from 'node:worker_threads';
import type { AppendixDocument } from '../appendix/document.js';
import type { CoveringDocument } from '../covering/document.js';
import type { Printable, RenderedPdf, RenderProgress, RenderReply, RenderRequest } from './messages.js';

/** A rendering that could not be done. The message says why, in words for an operator. */
export class RenderingFailed extends Error {}

/** So many renderings wait already that another would only wait longer than anyone would. */
export class TooManyRenderings extends Error {
  constructor() {
    super('Too many PDFs are being made at the moment. Try again in a minute.');
  }
}

export interface PdfRendererOptions {
  /** The thread's entry; specs give its source. */
  readonly entry?: URL;
  readonly execArgv?: string[];
  readonly timeoutMs?: number;
  /** How many renderings may wait while one is under way. */
  readonly queueLimit?: number;
  /** How long a thread with nothing to do is kept. */
  readonly idleMs?: number;
}

interface Job {
  readonly printable: Printable;
  readonly onProgress: (progress: RenderProgress) => void;
  readonly resolve: (pdf: RenderedPdf) => void;
  readonly reject: (error: Error) => void;
}

const TIMEOUT_MS = 120_000;
const QUEUE_LIMIT = 20;
/** The next person of the same meeting finds the thread warm; a night without PDFs does not keep its 80 MB. */
const IDLE_MS = 120_000;
/**
 * The thread's memory in MB. Left alone, V8 lets short-lived garbage of 100 pages grow the service by 320 MB; with a
 * small young generation it grows by 150 and takes a tenth longer. Reaching the old limit ends the thread, not the service.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 768 };

/**
 * Renders PDFs in one worker thread that stays warm for a while, so that the event loop serves other requests meanwhile.
 * Renderings are done in turn: two at once would only slow each other down on a small machine. A thread that dies or
 * takes too long fails its own rendering and is replaced for the next.
 */
export class PdfRenderer {
  private readonly waiting: Job[] = [];
  private current: { readonly number: number; readonly job: Job; readonly timer: NodeJS.Timeout } | undefined;
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private jobs = 0;

  constructor(private readonly options: PdfRendererOptions = {}) {}

  /**
   * Renders an appendix. The promise keeps the process alive until it settles; an idle thread does not.
   * @throws TooManyRenderings at once when the queue is full
   * @throws RenderingFailed when the thread reports a fault, dies, or takes longer than the time allowed
   */
  render(
    document: AppendixDocument,
    onProgress: (progress: RenderProgress) => void = () => undefined,
  ): Promise<RenderedPdf> {
    return this.queue({ kind: 'appendix', document }, onProgress);
  }

  /** Like `render`, for a covering report. */
  renderCovering(
    document: CoveringDocument,
    onProgress: (progress: RenderProgress) => void = () => undefined,
  ): Promise<RenderedPdf> {
    return this.queue({ kind: 'covering', document }, onProgress);
  }

  private queue(printable: Printable, onProgress: (progress: RenderProgress) => void): Promise<RenderedPdf> {
    if (this.waiting.length >= (this.options.queueLimit ?? QUEUE_LIMIT)) return Promise.reject(new TooManyRenderings());
    return new Promise((resolve, reject) => {
      this.waiting.push({ printable, onProgress, resolve, reject });
      this.next();
    });
  }

  /** Ends the thread. What is under way or waiting fails. */
  async close(): Promise<void> {
    for (const job of this.waiting.splice(0)) job.reject(new RenderingFailed('The service is stopping.'));
    const worker = this.worker;
    this.giveUp('The service is stopping.');
    clearTimeout(this.idle);
    await worker?.terminate();
  }

  private next(): void {
    if (this.current) return;
    const job = this.waiting.shift();
    clearTimeout(this.idle);
    if (!job) {
      this.worker?.unref();
      this.idle = setTimeout(() => this.endIdleThread(), this.options.idleMs ?? IDLE_MS).unref();
      return;
    }
    const number = ++this.jobs;
    const timeout = this.options.timeoutMs ?? TIMEOUT_MS;
    const timer = setTimeout(() => {
      void this.worker?.terminate();
      this.giveUp(`Making the PDF took longer than ${timeout / 1000} seconds.`);
    }, timeout);
    this.current = { number, job, timer };
    this.worker ??= this.startWorker();
    this.worker.ref();
    this.worker.postMessage({ job: number, ...job.printable } satisfies RenderRequest);
  }

  private startWorker(): Worker {
    const { entry = new URL('./pdf-worker.js', import.meta.url), execArgv } = this.options;
    const worker = new Worker(entry, {
      ...(execArgv ? { execArgv } : {}),
      resourceLimits: MEMORY,
    });
    worker.on('message', (reply: RenderReply) => this.take(reply));
    worker.on('error', (error) => this.lost(worker, `The thread that makes PDFs failed: ${error.message}`));
    worker.on('exit', (code) => this.lost(worker, `The thread that makes PDFs ended with code ${code}.`));
    return worker;
  }

  private endIdleThread(): void {
    const worker = this.worker;
    this.worker = undefined;
    void worker?.terminate();
  }

  private take(reply: RenderReply): void {
    if (reply.job !== this.current?.number) return;
    const { job } = this.current;
    if (reply.kind === 'progress') {
      job.onProgress({ step: reply.step, progress: reply.progress });
      return;
    }
    this.finish();
    if (reply.kind === 'failed') job.reject(new RenderingFailed(reply.because));
    else job.resolve({ bytes: reply.bytes, pages: reply.pages, contentHash: reply.contentHash });
    this.next();
  }

  private lost(worker: Worker, because: string): void {
    if (worker === this.worker) this.giveUp(because);
  }

  /** Fails the rendering under way and forgets the thread; the next rendering starts another. */
  private giveUp(because: string): void {
    const job = this.current?.job;
    this.worker = undefined;
    this.finish();
    job?.reject(new RenderingFailed(because));
    this.next();
  }

  private finish(): void {
    clearTimeout(this.current?.timer);
    this.current = undefined;
  }
}
