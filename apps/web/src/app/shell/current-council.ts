import { Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Session } from '../session/session';

/** The council named in the address, when the person belongs to it. */
@Injectable({ providedIn: 'root' })
export class CurrentCouncil {
  private readonly session = inject(Session);
  private readonly inAddress = signal<string | null>(null);

  readonly membership = computed(() => {
    const slug = this.inAddress();
    return slug ? this.session.council(slug) : null;
  });

  constructor() {
    const router = inject(Router);
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.inAddress.set(councilOf(router.routerState.snapshot.root)));
  }
}

function councilOf(route: ActivatedRouteSnapshot | null): string | null {
  for (let at = route; at; at = at.firstChild) {
    const slug: unknown = at.params['council'];
    if (typeof slug === 'string') return slug;
  }
  return null;
}
