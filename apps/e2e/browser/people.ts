import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Visit, address, visit } from './visit.js';

/** Everyone of the demo signs in with this. */
export const password = 'Marlbrook-demo-1';

/** Who takes part in the journeys. */
export const people = {
  /** Lead officer of the council with four years. */
  lead: 'policy.manager@marlbrook.example',
  administrator: 'democratic.services@marlbrook.example',
  themeLead: 'director.place@marlbrook.example',
  contributor: 'finance.manager@marlbrook.example',
  /** Whom colleagues mention. No journey signs in as them but the one of comments: nothing else is told to them. */
  mentioned: 'housing.quality@marlbrook.example',
  /** Whose sign-ins are ended everywhere, which would stop any other journey of the same person. */
  signedOut: 'policy.officer@marlbrook.example',
  /** Reviews use of resources in the year under way. */
  reviewer: 'risk.manager@marlbrook.example',
  moderator: 'head.assurance@marlbrook.example',
  leadership: 'deputy.executive@marlbrook.example',
  reader: 'scrutiny.chair@marlbrook.example',
  /** Administrator and lead officer of the empty council. */
  newcomer: 'corporate.manager@eastmere.example',
  /** Reader in both councils. */
  auditor: 'internal.audit@marlbrook.example',
} as const;

const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Fills in the sign-in page and leaves it. */
export async function signIn(page: Page, email: string, secret: string = password): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** A window of somebody who is signed in. A second window of the same person shares the sign-in. */
export async function visitAs(browser: Browser, email: string): Promise<Visit> {
  const state = states.get(email);
  if (state) return visit(browser, { state });
  const made = await freshVisitAs(browser, email);
  states.set(email, await made.context.storageState());
  return made;
}

/** A window with a sign-in of its own, which can be ended without ending the person's other ones. */
export async function freshVisitAs(
  browser: Browser,
  email: string,
  { at = address, secret = password }: { at?: string; secret?: string } = {},
): Promise<Visit> {
  const made = await visit(browser, { at });
  await made.page.goto('/sign-in');
  await signIn(made.page, email, secret);
  return made;
}
