import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import { Session } from './session';

/** Pages for signed-in people; others sign in first and come back to the same address. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return session.person() ? true : router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
};

/** A person of one council goes straight to it; others choose. */
export const toOwnCouncil: CanActivateFn = () => {
  const [first, second] = inject(Session).councils();
  return first && !second ? inject(Router).createUrlTree(['/councils', first.slug]) : true;
};

/** Pages of a council for its own people; for everybody else there is no such page, whichever it is. */
export const ofOwnCouncil: CanMatchFn = async (_route, segments) => {
  const session = inject(Session);
  await session.ready();
  // Nobody signs in first: `signedIn` sends them.
  return session.person() === null || session.council(segments[1]?.path ?? '') !== null;
};
