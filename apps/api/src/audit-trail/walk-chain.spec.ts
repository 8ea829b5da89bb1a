import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { record } from './record.js';
import { verifyTrail } from './verify-trail.js';
import { walkChain, type ChainStep } from './walk-chain.js';

describe('the walk through a long trail', () => {
  let service: SpecService;
  let council: Caller;

  beforeAll(async () => {
    service = await SpecService.start();
    council = await service.council('northford');
  });
  afterAll(() => service.stop());

  const write = (texts: readonly string[]): Promise<void> =>
    service.app.get(Works).asOperator(council.councilId, (work) => {
      for (const [at, narrative] of texts.entries()) {
        const change = { act: 'write-narrative', objectType: 'theme', objectId: String(at), objectTitle: 'Culture' };
        record(work, { ...change, before: null, after: { narrative } });
      }
      return Promise.resolve();
    });
  const steps = async (): Promise<number[]> => {
    const ends = [0];
    const walk = await verifyTrail(service.app.get(Works), council, [], (entries) => ends.push(entries));
    expect(walk).toEqual({ entries: ends.at(-1), first: null, problems: 0 });
    return ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  };

  it('takes a thousand entries at a time, and fewer where they are long', async () => {
    await write(Array.from({ length: 2100 }, (_, at) => `Text ${at}`));
    expect(await steps()).toEqual([1000, 1000, 101]);
    // A third over 1 MB each, of text that cannot be packed: three are 4 MB.
    await write(Array.from({ length: 7 }, () => randomBytes(1_000_000).toString('base64')));
    expect(await steps()).toEqual([1000, 1000, 104, 3, 1]);
  });

  it('asks for nothing after the end', async () => {
    const asked: (string | null)[] = [];
    const read = (after: string | null): Promise<ChainStep> => {
      asked.push(after);
      return Promise.resolve({ rows: [], head: undefined });
    };
    const check = { take: () => [], end: () => [] };
    expect(await walkChain(read, check)).toEqual({ entries: 0, first: null, problems: 0 });
    expect(asked).toEqual([null]);
  });

  it('ends with the error of a step that cannot be read', async () => {
    const check = { take: () => [], end: () => [] };
    await expect(walkChain(() => Promise.reject(new Error('no database')), check)).rejects.toThrow('no database');
  });
});
