import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeUpCovering } from '../testing/made-up-covering-document.js';
import { renderCoveringDocx } from '../docx/render-covering-docx.js';
import { fullCouncilForm } from '../forms/full-council.js';
import { goodTemplate } from '../templates/testing/made-templates.js';
import { sampleOf } from '../templates/sample.js';
import { officeFromSource } from '../testing/renderer-from-source.js';
import { OfficeThreads, UnreadableSheet, WritingEnded } from './office-threads.js';

const document = madeUpCovering();
const entry = (script: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${script}`)}`,
  );
const sleeps = entry('setInterval(() => undefined, 1000);');

describe('a thread for Office files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'office-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const kept = async (bytes: Uint8Array): Promise<[string, string, number]> => {
    const path = join(folder, 'template');
    await writeFile(path, bytes);
    return [path, 'Council report.docx', bytes.length];
  };

  it('writes the same Word file as is written without one', async () => {
    const bytes = await new OfficeThreads(officeFromSource()).writeWord(document);
    expect(Buffer.from(bytes).equals(Buffer.from(await renderCoveringDocx(document)))).toBe(true);
  });

  it('refuses a template that takes too long to fill in, serves others meanwhile, and examines the next', async () => {
    // A harmless template in every way but one: thousands of places to fill in, each of which the others are searched for again.
    const long = await goodTemplate(Array.from({ length: 6_000 }, () => '{{title}} {{council}}'));
    const options = { ...officeFromSource(), timeoutMs: 5_000 };
    const threads = new OfficeThreads(options);
    const loop = monitorEventLoopDelay({ resolution: 10 });
    loop.enable();
    const examined = await threads.examineTemplate(...(await kept(long)), fullCouncilForm);
    loop.disable();
    expect(examined).toEqual({ refused: [expect.stringContaining('takes too long') as unknown] });
    expect(loop.max / 1e6).toBeLessThan(1_500);
    // On a busy machine the start of a thread from its sources alone takes seconds: the good one has the ordinary time.
    options.timeoutMs = 60_000;
    const next = await threads.examineTemplate(...(await kept(await goodTemplate())), fullCouncilForm);
    expect(next).toHaveProperty('used');
    options.timeoutMs = 5_000;
    await expect(threads.fillTemplate(long, sampleOf(fullCouncilForm))).rejects.toThrow(WritingEnded);
  }, 120_000);

  it('is ended when it takes all the memory that it may, and the service goes on', async () => {
    const greedy = entry('const all = []; for (;;) all.push(new Array(100_000).fill(all.length + 0.5));');
    const threads = new OfficeThreads({ entry: greedy });
    await expect(threads.writeWord(document)).rejects.toThrow('more memory');
  }, 60_000);

  it('is told by a sentence when it took too long, and another is begun for what waits', async () => {
    const threads = new OfficeThreads({ entry: sleeps, timeoutMs: 200 });
    const all = await Promise.allSettled([1, 2, 3].map(() => threads.writeWord(document)));
    expect(all.map((one) => one.status === 'rejected' && String(one.reason))).toEqual(
      Array.from({ length: 3 }, () => 'Error: The Word document could not be made: it took longer than 0.2 seconds.'),
    );
    await expect(threads.read(new Uint8Array(), 'xlsx')).rejects.toThrow(UnreadableSheet);
  });

  it('is refused when too many wait', async () => {
    const threads = new OfficeThreads({ entry: sleeps, timeoutMs: 300, queueLimit: 1 });
    const accepted = Promise.allSettled([1, 2, 3].map(() => threads.writeWord(document)));
    await expect(threads.writeWord(document)).rejects.toMatchObject({ status: 503 });
    await accepted;
  });

  it('passes on why something could not be made', async () => {
    const fails = entry(`parentPort.postMessage({ kind: 'failed', because: 'no ink' });`);
    await expect(new OfficeThreads({ entry: fails }).writeWord(document)).rejects.toThrow(
      'Making the Word document failed: no ink',
    );
  });
});
