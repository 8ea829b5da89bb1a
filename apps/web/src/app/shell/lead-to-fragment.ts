import { afterRenderEffect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/**
 * Leads once to the place that the address names after its #, also for whoever does not see the page move. Call it where a component is made.
 * @param ready truthy once that place can be there; another value of it (another theme, say) leads there anew
 * @param find the element of a place; by its id unless given
 */
export function leadToFragment(
  ready: () => unknown,
  find: (place: string) => HTMLElement | null | undefined = byId,
): void {
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  let reached: { place: string | null; at: unknown } = { place: null, at: undefined };
  afterRenderEffect(() => {
    const place = fragment() ?? null;
    const at = ready();
    if (!at || (place === reached.place && at === reached.at)) return;
    reached = { place, at };
    // After the page's heading has had its turn.
    if (place) setTimeout(() => goTo(find(place)));
  });
}

const byId = (place: string): HTMLElement | null => document.getElementById(place);

function goTo(found: HTMLElement | null | undefined): void {
  if (!found) return;
  if (found.tabIndex < 0) found.setAttribute('tabindex', '-1');
  found.focus({ preventScroll: true });
  found.scrollIntoView();
}
