const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next try: 1 s, 2 s, 4 s ... to 30 s, spread by up to a fifth so that a hundred open
 * pages do not come back in the same second.
 * @param attempt 1 for the first retry
 * @param serverAsks seconds from Retry-After, which is never undercut
 * @param spread a number from 0 to 1
 */
export function retryDelay(attempt: number, serverAsks: number | null, spread: number): number {
  const own = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS) * (1 + spread / 5);
  return Math.max(own, (serverAsks ?? 0) * 1000);
}
