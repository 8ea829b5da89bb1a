import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** What has the focus, as a screen reader calls it, and whether an eye can find it. */
export interface Focused {
  tag: string;
  name: string;
  seen: boolean;
}

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 250;

/** What has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const { activeElement: element, defaultView: view } = globalThis.document;
    if (!element || !view) return { tag: '', name: '', seen: false };
    const styles = [view.getComputedStyle(element)];
    // A radio or a checkbox is drawn by the label after it.
    if (element.nextElementSibling) styles.push(view.getComputedStyle(element.nextElementSibling, '::before'));
    const drawn = styles.some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none');
    const { bottom, top, width } = element.getBoundingClientRect();
    const [label] = 'labels' in element ? ((element.labels as Iterable<{ textContent: string }> | null) ?? []) : [];
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
    return {
      tag: element.tagName,
      name: name.replace(/\s+/g, ' ').trim().slice(0, 60),
      seen: drawn && width > 0 && bottom > 0 && top < view.innerHeight,
    };
  });
}

/** Goes on with Tab until something of this name has the focus; every stop on the way can be seen. */
export async function tabTo(page: Page, name: RegExp, tag?: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // Between the end of a page and its beginning the focus is in the browser's own bar.
    if (at.tag !== 'BODY') expect(at).toMatchObject({ seen: true });
    if (name.test(at.name) && (tag === undefined || at.tag === tag)) return;
    passed.push(at.name);
  }
  throw new Error(`Tab never came to ${String(name)}: ${passed.slice(0, 60).join(' | ')}`);
}

/** Presses the button of this name; then, where it is asked first, the one of the question, which has the focus. */
export async function pressByKeyboard(page: Page, name: RegExp, { asked = false } = {}): Promise<void> {
  await tabTo(page, name, 'BUTTON');
  await page.keyboard.press('Enter');
  if (!asked) return;
  await page.locator('main [role=group]:focus').waitFor();
  // A second press within a second counts as the same: it would answer the question unread.
  await page.waitForTimeout(1_000);
  await tabTo(page, name, 'BUTTON');
  await page.keyboard.press('Enter');
}

/** Goes to a field and types into it. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name, 'TEXTAREA');
  await page.keyboard.type(text);
}

/** The success that was just told of has the focus, and can be seen. */
export async function expectTold(page: Page, words: RegExp): Promise<void> {
  await page.locator('[role=alert]:focus').filter({ hasText: words }).waitFor({ timeout: 120_000 });
  expect((await focused(page)).seen).toBe(true);
}
