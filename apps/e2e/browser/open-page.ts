import type { Page } from 'playwright-core';

/** Opens an address of the service and waits until its content is there: its heading, and nothing still loading. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await loaded(page);
}

/** Waits until the page has its heading and nothing on it says that it is loading. */
export async function loaded(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
}
