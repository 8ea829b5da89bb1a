import { mayEdit } from '../assessment/edit.rules.js';
import { type Deed, mayReview } from '../assessment/independence/independence.rules.js';
import type { AssessmentState, Ladder, ThemeStage } from '../assessment/ladder/states.js';
import { permissionsOf } from '../council/roles.js';
import { type Reason, verdict, type Verdict } from '../work/refusals.js';

/** A theme as the rules of its review look at it. */
export interface ReviewedTheme {
  year: string;
  state: AssessmentState;
  ladder: Ladder;
  stage: ThemeStage;
  leadId: string | null;
  reviewerId: string | null;
}

/** Somebody who reviews a theme or is to. */
export interface Reviewer {
  id: string;
  name: string;
  roles: readonly string[];
  /** What they did in the theme. */
  deeds: readonly Deed[];
}

/** Whether the year has theme reviews and is at the point where themes travel on their own. */
export function hasReviews({ year, state, ladder }: Pick<ReviewedTheme, 'year' | 'state' | 'ladder'>): Verdict {
  const because: Reason[] = [];
  if (ladder === 'short')
    because.push({
      code: 'no-theme-review',
      message: `The ${year} assessment goes the short way, which has no theme reviews.`,
    });
  const open = mayEdit({ state, year });
  return verdict([...because, ...(open.allowed ? [] : open.because)]);
}

/**
 * Whether somebody may be a theme's reviewer: they hold the role, do not lead the theme and never led or edited it.
 * @param who how sentences about them begin: `You`, or their name
 */
export function maySeeWithFreshEyes(
  { leadId }: Pick<ReviewedTheme, 'leadId'>,
  reviewer: Reviewer,
  who: string,
): Verdict {
  const because: Reason[] = [];
  const you = who === 'You';
  if (!permissionsOf(reviewer.roles).has('theme:review'))
    because.push({
      code: 'not-a-reviewer',
      message: `${who} ${you ? 'do' : 'does'} not have the role of theme reviewer. An administrator can give it.`,
    });
  const known = mayReview(reviewer.deeds, who);
  if (leadId === reviewer.id && !reviewer.deeds.some(({ kind }) => kind === 'led'))
    because.push({ code: 'led-theme', message: `${who} ${you ? 'lead' : 'leads'} this theme.` });
  return verdict([...because, ...(known.allowed ? [] : known.because)]);
}

/** Whether a theme's reviewer may be chosen now. @param chosen null takes the reviewer away */
export function mayChooseReviewer(theme: ReviewedTheme, chosen: Reviewer | null): Verdict {
  const there = hasReviews(theme);
  const because: Reason[] = there.allowed ? [] : [...there.because];
  if (theme.stage === 'reviewed')
    because.push({
      code: 'reviewed',
      message: 'This theme has been reviewed. Open it again before somebody else reviews it.',
    });
  if (chosen === null && theme.stage === 'theme-review')
    because.push({
      code: 'reviewer-needed',
      message: 'This theme is being reviewed: it needs a reviewer. Choose another one, or take it back first.',
    });
  const fit = chosen === null ? verdict([]) : maySeeWithFreshEyes(theme, chosen, chosen.name);
  return verdict(
    [...because, ...(fit.allowed ? [] : fit.because)].map((reason) => ({ ...reason, field: 'reviewerId' })),
  );
}
