import { describe, expect, it } from '@jest/globals';
import { retryDelay } from './retry-delay';

describe('the wait before a retry', () => {
  it('doubles to half a minute', () => {
    expect([1, 2, 3, 10].map((attempt) => retryDelay(attempt, null, 0))).toEqual([1000, 2000, 4000, 30_000]);
  });

  it('is spread, and never shorter than the server asks', () => {
    expect(retryDelay(1, null, 1)).toBe(1200);
    expect(retryDelay(1, 20, 0)).toBe(20_000);
  });
});
