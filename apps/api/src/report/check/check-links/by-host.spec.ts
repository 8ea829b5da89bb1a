import { describe, expect, it } from '@jest/globals';
import { byHost } from './by-host.js';

/** Acts on addresses and tells how many of one host, and of all, were under way at once. */
async function run(addresses: string[], signal = new AbortController().signal, pauseMs = 1) {
  const under = new Map<string, number>();
  const most = { ofHost: 0, ofAll: 0 };
  const done: string[] = [];
  await byHost(
    addresses.map((address) => ({ address })),
    pauseMs,
    signal,
    async ({ address }) => {
      const { host } = new URL(address);
      under.set(host, (under.get(host) ?? 0) + 1);
      most.ofHost = Math.max(most.ofHost, under.get(host) ?? 0);
      most.ofAll = Math.max(
        most.ofAll,
        [...under.values()].reduce((sum, count) => sum + count, 0),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
      under.set(host, (under.get(host) ?? 0) - 1);
      done.push(address);
    },
  );
  return { ...most, done };
}

const addresses = Array.from({ length: 10 }, (_, site) =>
  Array.from({ length: 3 }, (_unused, page) => `https://site${site}.example/${page}`),
).flat();

describe('asking sites', () => {
  it('asks each site for one page at a time, and a few sites beside each other', async () => {
    const { ofHost, ofAll, done } = await run(addresses);
    expect([ofHost, ofAll, [...done].sort()]).toEqual([1, 4, addresses]);
  });

  it('takes an address on another port for another site, and the same in capitals for the same', async () => {
    expect((await run(['https://a.example/1', 'https://A.example/2'])).ofAll).toBe(1);
    expect((await run(['https://a.example/1', 'https://a.example:8443/2'])).ofAll).toBe(2);
  });

  it('waits between two pages of one site', async () => {
    const began = performance.now();
    await run(['https://a.example/1', 'https://a.example/2', 'https://a.example/3'], undefined, 100);
    expect(performance.now() - began).toBeGreaterThan(200);
  });

  it('ends with what is under way when it is no longer wanted', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    const began = performance.now();
    const { done } = await run(addresses, stop.signal, 60_000);
    expect(done).toHaveLength(4);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
