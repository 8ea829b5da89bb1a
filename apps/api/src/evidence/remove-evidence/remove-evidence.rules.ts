import { stageWords } from '../../assessment/ladder/state-words.js';
import type { ThemeStage } from '../../assessment/ladder/states.js';
import { type Reason, type Verdict, verdict } from '../../work/refusals.js';

/** A place where an item is used. */
export interface Use {
  year: string;
  themeKey: string;
  criterionKey: string | null;
  title: string;
  locked: boolean;
  /** The theme it is linked in, while its reviewer has it or has finished with it; null in a theme that is drafted. */
  inReview: { stage: ThemeStage; theme: string } | null;
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
  return verdict(
    uses.filter((use) => use.locked || use.inReview !== null || use.onlyEvidence || !evenIfUsed).map(reason),
  );
}

/**
 * Whether a removed item may come back. A year that left drafting without it was agreed without it: its links, which would
 * show it there again, wait until the year is sent back.
 */
export function mayRestore(uses: readonly Use[]): Verdict {
  const years = [...new Set(uses.filter((use) => use.locked).map((use) => use.year))];
  if (years.length === 0) return verdict(themesInReview(uses));
  const message = `The ${years.join(' and ')} assessment left drafting without it, and would show it again. Add a new item, or have the year sent back to drafting`;
  return verdict([{ code: 'used-in-locked-year', message }, ...themesInReview(uses)]);
}

/** Every theme that is being reviewed, or was, and rests on the item: what a reviewer looks at stays as it is. */
export function themesInReview(uses: readonly Use[]): Reason[] {
  const reasons = uses.flatMap(({ year, themeKey, inReview }): [string, Reason][] => {
    if (inReview === null) return [];
    return [[`${year} ${themeKey}`, { code: 'theme-locked', themeKey, message: restsIn(year, inReview) }]];
  });
  return [...new Map(reasons).values()];
}

function restsIn(year: string, { stage, theme }: { stage: ThemeStage; theme: string }): string {
  return `The theme ${theme} of ${year} rests on it and ${stageWords[stage]}. Add a new item, or have the theme sent back to drafting`;
}

function reason(use: UseToGiveUp): Reason {
  return {
    ...codeAndMessage(use),
    themeKey: use.themeKey,
    ...(use.criterionKey === null ? {} : { criterionKey: use.criterionKey }),
  };
}

function codeAndMessage({
  locked,
  inReview,
  onlyEvidence,
  year,
  title,
}: UseToGiveUp): Pick<Reason, 'code' | 'message'> {
  if (locked)
    return {
      code: 'used-in-locked-year',
      message: `It is part of the ${year} assessment, which is no longer being drafted: ${title}`,
    };
  if (inReview !== null) return { code: 'theme-locked', message: restsIn(year, inReview) };
  if (!onlyEvidence) return { code: 'in-use', message: `It is used in ${year}: ${title}` };
  const message = `It is the only evidence that a follow-on action of ${year} is complete: ${title}. Change its status or attach other evidence to it first`;
  return { code: 'only-evidence', message };
}
