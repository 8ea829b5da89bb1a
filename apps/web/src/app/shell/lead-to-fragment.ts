import { Injector, afterNextRender, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/**
 * Leads to the place on the page that the address names, also for whoever does not see the page move. Call it where a component is made.
 * @param ready truthy once that place can be there; it leads there again whenever this changes
 */
export function leadToFragment(ready: () => unknown): void {
  const injector = inject(Injector);
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  effect(() => {
    const place = fragment();
    if (place && ready()) afterNextRender(() => goTo(place), { injector });
  });
}

function goTo(place: string): void {
  const found = document.getElementById(place);
  found?.scrollIntoView();
  found?.focus({ preventScroll: true });
}
