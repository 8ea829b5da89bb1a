import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { expectAccessible } from './accessible.js';
import { firstOf, marlbrook } from './demo-addresses.js';
import { openPage } from './open-page.js';
import { people, visitAs } from './people.js';
import { picture } from './pictures.js';
import { narrow, visit } from './visit.js';

/** A page to look at. */
export interface PageToCheck {
  /** What the tab's title holds. */
  title: string;
  /** Its address, or the list whose first item is meant: `{first item of /list}/edit`. */
  path: string;
  as: keyof typeof people | 'nobody';
  /** The name of its picture in the guide. */
  pictured?: string;
}

const FIRST_OF = /^\{first of (.+)\}/;

/** Opens a page in a window of its own and looks at it at both widths; the console must stay silent. */
export async function expectCleanPage(browser: Browser, { title, path, as, pictured }: PageToCheck): Promise<void> {
  const seen = await (as === 'nobody' ? visit(browser) : visitAs(browser, people[as]));
  try {
    const list = FIRST_OF.exec(path)?.[1];
    if (list !== undefined) await openPage(seen.page, marlbrook);
    const address = list === undefined ? path : path.replace(FIRST_OF, await firstOf(seen.page, list));
    await openPage(seen.page, address);
    expect(await seen.page.title()).toContain(title);
    await expectAccessible(seen.page, `${address} on a desk`);
    if (pictured !== undefined) await picture(seen.page, pictured);
    await seen.page.setViewportSize(narrow);
    await expectAccessible(seen.page, `${address} on the narrowest screen`);
    expect(seen.complaints).toEqual([]);
  } finally {
    await seen.context.close();
  }
}
