/** How many sites are asked at the same time. */
const SITES_AT_ONCE = 4;

/**
 * Does something with each address, in any order: one at a time of the same site, with a pause between, and a few sites beside each other.
 * @param pauseMs between two of one site
 */
export async function byHost<Item extends { readonly address: string }>(
  items: readonly Item[],
  pauseMs: number,
  signal: AbortSignal,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const sites = [...Map.groupBy(items, ({ address }) => URL.parse(address)?.host ?? '').values()];
  const worker = async (): Promise<void> => {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) {
      for (const [index, item] of site.entries()) {
        if (index > 0) await pause(pauseMs, signal);
        if (signal.aborted) return;
        await act(item);
      }
    }
  };
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, worker));
}

/** Ends early when it is no longer wanted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
