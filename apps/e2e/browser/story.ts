import { it } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * Steps that stand on each other: after one has failed the others fail at once instead of waiting in vain.
 * @param page the page to show, as a screen reader has it, when a step fails
 */
export function story(page: () => Page) {
  let brokenAt: string | null = null;
  return (name: string, run: () => Promise<void>) =>
    it(name, async () => {
      if (brokenAt !== null) throw new Error(`Not tried, because "${brokenAt}" failed.`);
      brokenAt = name;
      try {
        await run();
      } catch (error) {
        const shown = await page().locator('main').ariaSnapshot();
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n\nThe page:\n${shown}`, {
          cause: error,
        });
      }
      brokenAt = null;
    });
}
