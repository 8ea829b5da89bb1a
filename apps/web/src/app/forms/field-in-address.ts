import { afterRenderEffect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/**
 * Moves the focus to the field that the address names after its #: a list of what is to be put right leads to the very
 * field. Call it where a form's fields are set.
 * @param ready whether the fields are on the page
 */
export function focusFieldInAddress(ready: () => boolean): void {
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  let reached: string | null = null;
  afterRenderEffect(() => {
    const name = fragment() ?? null;
    if (!ready() || name === reached) return;
    reached = name;
    // After the heading has had its turn.
    if (name) setTimeout(() => fieldNamed(name)?.focus());
  });
}

/** The first box of the field with this name: ids end with it, or hold it before the parts of a date. */
function fieldNamed(name: string): HTMLElement | undefined {
  const boxes = document.querySelectorAll<HTMLElement>('main :is(input, select, textarea)');
  return [...boxes].find(({ id }) => id.split('-').includes(name));
}
