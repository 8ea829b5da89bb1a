import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from './accessible.js';
import { firstItem, marlbrook } from './demo-addresses.js';
import { openPage } from './open-page.js';
import { people, visitAs } from './people.js';
import { picture } from './pictures.js';
import { type Visit, desk, narrow, openBrowser, visit } from './visit.js';

/** A page to look at. */
export interface PageToCheck {
  /** What the tab's title begins with; absent when the page is named by its item. */
  title?: string;
  /** Its address, or the list whose first item is meant: `{first item of /list}/edit`. */
  path: string;
  as: keyof typeof people | 'nobody';
  /** The name of its picture in the guide. */
  pictured?: string;
}

const FIRST_OF = /^\{first of (.+)\}/;

/** The windows of one spec, one for each person: a new window for each page would load the web app anew each time. */
export class PageWalk {
  private readonly visits = new Map<PageToCheck['as'], Visit>();
  private readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async begin(): Promise<PageWalk> {
    return new PageWalk(await openBrowser());
  }

  end(): Promise<void> {
    return this.browser.close();
  }

  /** Opens a page and looks at it at both widths; the console must stay silent. */
  async expectClean({ title, path, as, pictured }: PageToCheck): Promise<void> {
    const { page, complaints } = await this.visit(as);
    await page.setViewportSize(desk);
    const list = FIRST_OF.exec(path)?.[1];
    if (list !== undefined) await openPage(page, marlbrook);
    const item = list === undefined ? null : await firstItem(page, list);
    const address = item === null ? path : path.replace(FIRST_OF, item.address);
    await openPage(page, address);
    // A page that was not found names the council as well: what counts is how the title begins.
    expect((await page.title()).split(' - ')[0]).toBe(title ?? item?.name);
    await expectAccessible(page, `${address} on a desk`);
    if (pictured !== undefined) await picture(page, pictured);
    await page.setViewportSize(narrow);
    await expectAccessible(page, `${address} on the narrowest screen`);
    expect(complaints.splice(0)).toEqual([]);
  }

  private async visit(as: PageToCheck['as']): Promise<Visit> {
    const known = this.visits.get(as);
    if (known) return known;
    const made = await (as === 'nobody' ? visit(this.browser) : visitAs(this.browser, people[as]));
    this.visits.set(as, made);
    return made;
  }
}
