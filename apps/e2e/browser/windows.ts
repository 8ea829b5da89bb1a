import type { Browser, Page } from 'playwright-core';
import { openPage } from './open-page.js';
import { visitAs } from './people.js';
import type { Visit } from './visit.js';

/** Who takes part in the journeys up the whole ladder: the first part of their addresses in the demo. */
export const ladderPeople = {
  lead: 'policy.manager',
  administrator: 'democratic.services',
  reviewer: 'insight.manager',
  moderator: 'head.assurance',
  leadership: 'deputy.executive',
  'head-of-paid-service': 'chief.executive',
  'chief-finance-officer': 'director.resources',
  'monitoring-officer': 'head.legal',
} as const;
export type LadderPerson = keyof typeof ladderPeople;

/** Each person of the ladder in a window of their own, opened when it is first asked for. */
export class Windows {
  private readonly browser: Browser;
  private readonly year: string;
  private lastShown: Page | null = null;
  private readonly visits = new Map<LadderPerson, Visit>();

  /** @param year address of the year that they work on */
  constructor(browser: Browser, year: string) {
    this.browser = browser;
    this.year = year;
  }

  /** The page of whoever did something last. */
  get shown(): Page {
    if (!this.lastShown) throw new Error('No window has been opened yet.');
    return this.lastShown;
  }
  set shown(page: Page) {
    this.lastShown = page;
  }

  async as(person: LadderPerson): Promise<Visit> {
    const made = this.visits.get(person) ?? (await visitAs(this.browser, `${ladderPeople[person]}@marlbrook.example`));
    this.visits.set(person, made);
    this.lastShown = made.page;
    return made;
  }

  /** The page of somebody, at an address of the year. */
  async at(person: LadderPerson, path = ''): Promise<Page> {
    const { page } = await this.as(person);
    await openPage(page, `${this.year}${path}`);
    return page;
  }

  /** What any of the windows complained about. */
  get complaints(): string[] {
    return [...this.visits.values()].flatMap(({ complaints }) => complaints);
  }
}
