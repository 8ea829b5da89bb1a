import type { CarriedKind } from './carried-content.js';

/**
 * Minutes that writing one anew takes somebody who has last year's beside them: our own reckoning, said as such wherever it is shown. Looking
 * for the text, typing and setting it; not the judging itself, which a person does in both ways.
 */
export const minutesFor: Readonly<Record<CarriedKind, number>> = {
  narrative: 20,
  judgement: 4,
  'evidence-link': 2,
  'follow-on-action': 5,
};

/** What was not written anew, in minutes. @param confirmed how many were confirmed as they came */
export function minutesSaved(confirmed: Readonly<Record<CarriedKind, number>>): number {
  const kinds = Object.keys(minutesFor) as CarriedKind[];
  return kinds.reduce((sum, kind) => sum + minutesFor[kind] * confirmed[kind], 0);
}
