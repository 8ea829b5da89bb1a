import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

/** Where the service of all journeys answers, such as `http://localhost:41234`. */
export const address = process.env.JOURNEY_ADDRESS ?? '';

/** Sizes a page is looked at: a desk and the narrowest screen WCAG asks for (1.4.10). */
export const desk = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 640 };

/** One person's browser window, with everything it complained about. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors of the console and of the page, refusals of the content security policy among them. */
  complaints: string[];
}

/** A call that fails on purpose is written to the console by the browser itself. */
const FAILED_CALL = /^Failed to load resource: /;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser named by CHROMIUM. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGUMENTS });
}

/**
 * Opens a window of its own: no cookies and no storage in common with any other, unless `state` brings some.
 * @param at address of the service; the one of all journeys unless said otherwise
 */
export async function visit(
  browser: Browser,
  { state, at = address }: { state?: Awaited<ReturnType<BrowserContext['storageState']>>; at?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: at,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: desk,
    reducedMotion: 'reduce',
    storageState: state,
  });
  // A page of a busy machine is slow; a page that never comes still fails the journey.
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !FAILED_CALL.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
}
