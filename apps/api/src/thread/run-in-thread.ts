import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface ThreadLimits {
  readonly timeoutMs: number;
  /** In MB. Reaching it ends the thread, not the service. */
  readonly memory: ResourceLimits;
  readonly execArgv?: string[];
}

/** What came of a task: the thread's answer, why it was ended without one, or what it threw. */
export type ThreadOutcome<Reply> =
  | { readonly kind: 'answered'; readonly reply: Reply }
  | { readonly kind: 'ended'; readonly because: 'time' | 'memory' | 'exit' }
  | { readonly kind: 'failed'; readonly error: Error };

/**
 * Does one task in a thread of its own: the service goes on meanwhile, and what runs for ever or takes all memory costs that
 * thread and nothing else. The thread's first message is its answer; it is ended then.
 * @param entry the thread's script @param task handed to it as `workerData`
 */
export function runInThread<Reply>(
  entry: URL,
  task: unknown,
  { timeoutMs, memory, execArgv = [] }: ThreadLimits,
): Promise<ThreadOutcome<Reply>> {
  const worker = new Worker(entry, { workerData: task, execArgv, resourceLimits: memory });
  return new Promise<ThreadOutcome<Reply>>((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'ended', because: 'time' }), timeoutMs);
    worker.once('message', (reply: Reply) => resolve({ kind: 'answered', reply }));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'ended', because: 'memory' });
      else resolve({ kind: 'failed', error });
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ kind: 'ended', because: 'exit' });
    });
  }).finally(() => worker.terminate());
}
