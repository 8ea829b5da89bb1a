import { afterRenderEffect } from '@angular/core';

/**
 * Moves the focus to the page's heading when another page of a list is shown in place, as it moves after going to
 * another page. Call it where a component's fields are set.
 * @param shown what changes with the page of the list: its number in the address
 */
export function focusHeadingWith(shown: () => unknown): void {
  let before: { value: unknown } | null = null;
  afterRenderEffect(() => {
    const value = shown();
    const turned = before !== null && before.value !== value;
    before = { value };
    if (turned) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}
