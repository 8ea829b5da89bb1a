import { chromium } from 'playwright-core';
import { findChromium, installCommand } from '../../../tools/test/chromium.mjs';
import { leftover } from './leftovers.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Starts the browser of the journeys. @throws when there is none, with the way to get it */
export async function startChromium() {
  const executablePath = findChromium(process.env);
  if (executablePath === null) throw new Error(`This part needs Chromium: ${installCommand(process.platform)}`);
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  return { browser, close: leftover(() => browser.close()) };
}

/**
 * Runs in the page before everything else: `globalThis.watched` measures from what a person did until what they waited for
 * was drawn. The page's own clock is used, so that what the benchmark does meanwhile does not count.
 */
export function watchPage() {
  const watched = { keys: [], long: [] };
  globalThis.watched = watched;
  const observe = (options, take) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
  observe({ type: 'event', durationThreshold: 16, buffered: true }, ({ name, duration }) => {
    if (name === 'keydown' || name === 'keypress' || name === 'input') watched.keys.push(duration);
  });
  observe({ type: 'longtask', buffered: true }, ({ duration }) => watched.long.push(duration));

  /** Milliseconds from the next click, or from the beginning of the page, until this is there and drawn. */
  watched.until = (isThere, fromClick) =>
    new Promise((resolve) => {
      let began = fromClick ? null : 0;
      if (fromClick)
        globalThis.addEventListener('click', (event) => (began ??= event.timeStamp), { capture: true, once: true });
      const observer = new globalThis.MutationObserver(() => look());
      const look = () => {
        if (began === null || !isThere()) return;
        observer.disconnect();
        globalThis.requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      };
      observer.observe(globalThis.document, { childList: true, characterData: true, subtree: true });
    });
}
