import { type Reason, type Verdict, verdict } from '../../work/refusals.js';

/** A place where an item is used. */
export interface Use {
  year: string;
  themeKey: string;
  criterionKey: string | null;
  title: string;
  locked: boolean;
}

/** A use, and whether it is a complete follow-on action that nothing else shows to be done. */
export interface UseToGiveUp extends Use {
  onlyEvidence: boolean;
}

/**
 * Whether an item may leave the library. One in use asks first and names every place; one that a locked assessment
 * rests on stays, because what was agreed is what is published, and so does the only evidence that a follow-on action is
 * complete: no action is complete without any.
 * @param evenIfUsed the person has seen the places and wants it removed all the same
 */
export function mayRemove(uses: readonly UseToGiveUp[], evenIfUsed: boolean): Verdict {
  return verdict(uses.filter((use) => use.locked || use.onlyEvidence || !evenIfUsed).map(reason));
}

/**
 * Whether a removed item may come back. A year that left drafting without it was agreed without it: its links, which would
 * show it there again, wait until the year is sent back.
 */
export function mayRestore(uses: readonly Use[]): Verdict {
  const years = [...new Set(uses.filter((use) => use.locked).map((use) => use.year))];
  if (years.length === 0) return verdict([]);
  const message = `The ${years.join(' and ')} assessment left drafting without it, and would show it again. Add a new item, or have the year sent back to drafting`;
  return verdict([{ code: 'used-in-locked-year', message }]);
}

function reason(use: UseToGiveUp): Reason {
  return {
    ...codeAndMessage(use),
    themeKey: use.themeKey,
    ...(use.criterionKey === null ? {} : { criterionKey: use.criterionKey }),
  };
}

function codeAndMessage({ locked, onlyEvidence, year, title }: UseToGiveUp): Pick<Reason, 'code' | 'message'> {
  if (locked)
    return {
      code: 'used-in-locked-year',
      message: `It is part of the ${year} assessment, which is no longer being drafted: ${title}`,
    };
  if (!onlyEvidence) return { code: 'in-use', message: `It is used in ${year}: ${title}` };
  const message = `It is the only evidence that a follow-on action of ${year} is complete: ${title}. Change its status or attach other evidence to it first`;
  return { code: 'only-evidence', message };
}
