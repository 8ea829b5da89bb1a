import { type Reason, type Verdict, verdict } from '../../work/refusals.js';

/** A place where an item is used. */
export interface Use {
  year: string;
  themeKey: string;
  criterionKey: string | null;
  title: string;
  final: boolean;
}

/**
 * Whether an item may leave the library. One in use asks first and names every place; one that a final assessment
 * rests on stays, because what was agreed is what is published.
 * @param evenIfUsed the person has seen the places and wants it removed all the same
 */
export function mayRemove(uses: readonly Use[], evenIfUsed: boolean): Verdict {
  return verdict(uses.filter((use) => use.final || !evenIfUsed).map(reason));
}

/**
 * Whether a removed item may come back. A year that became final without it was agreed without it: its links, which would
 * show it there again, wait until the year is reopened.
 */
export function mayRestore(uses: readonly Use[]): Verdict {
  const years = [...new Set(uses.filter((use) => use.final).map((use) => use.year))];
  if (years.length === 0) return verdict([]);
  const message = `The ${years.join(' and ')} assessment was made final without it, and would show it again. Add a new item, or ask the lead officer to reopen the year`;
  return verdict([{ code: 'used-in-final', message }]);
}

function reason(use: Use): Reason {
  return {
    code: use.final ? 'used-in-final' : 'in-use',
    message: use.final
      ? `It is part of the final ${use.year} assessment: ${use.title}`
      : `It is used in ${use.year}: ${use.title}`,
    themeKey: use.themeKey,
    ...(use.criterionKey === null ? {} : { criterionKey: use.criterionKey }),
  };
}
