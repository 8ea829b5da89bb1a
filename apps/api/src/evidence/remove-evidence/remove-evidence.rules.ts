import { type Reason, type Verdict, verdict } from '../../work/refusals.js';

/** A place where an item is used. */
export interface Use {
  year: string;
  themeKey: string;
  criterionKey: string | null;
  followOnActionId: string | null;
  title: string;
  final: boolean;
}

/**
 * Whether an item may leave the library. One in use asks first and names every place; one that a final assessment
 * rests on stays, because what was agreed is what is published.
 * @param evenIfUsed the person has seen the places and wants it removed all the same
 */
export function mayRemove(uses: readonly Use[], evenIfUsed: boolean): Verdict {
  return verdict(uses.filter((use) => isHeld(use) || !evenIfUsed).map(reason));
}

/** Work on follow-on actions goes on after a year is final; its scores and their evidence do not move. */
function isHeld(use: Use): boolean {
  return use.final && use.followOnActionId === null;
}

function reason(use: Use): Reason {
  const held = isHeld(use);
  return {
    code: held ? 'used-in-final' : 'in-use',
    message: held ? `It is part of the final ${use.year} assessment: ${use.title}` : `It is used in ${use.year}: ${use.title}`,
    themeKey: use.themeKey,
    ...(use.criterionKey === null ? {} : { criterionKey: use.criterionKey }),
  };
}
