import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fromSource } from '../report/testing/renderer-from-source.js';

const linux = process.platform === 'linux' ? it : it.skip;

describe('the priority of the thread that makes PDFs', () => {
  linux('is lower than that of the process it belongs to, which keeps its own', async () => {
    const module = new URL('./thread-priority.ts', import.meta.url).href;
    const code = `
      import { readlinkSync } from 'node:fs';
      import { getPriority } from 'node:os';
      import { parentPort } from 'node:worker_threads';
      const { letOthersGoFirst } = await import(${JSON.stringify(module)});
      letOthersGoFirst();
      parentPort.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/')[2])));
    `;
    const before = getPriority();
    const { execArgv } = fromSource();
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { execArgv });
    const [priority] = (await once(worker, 'message')) as [number];
    await worker.terminate();
    expect(priority).toBe(19);
    expect(getPriority()).toBe(before);
  });
});
