import type { Change, Crosswalk, ThemeKey } from '@best-value/model';
import type { Mark } from './document.js';
import type { LastYearReference } from './last-year.js';
import type { FollowOnActionSource } from './source.js';

/**
 * What is said of movement beside what follows from the two years themselves. It holds all that a sealed document needs to be
 * printed again as it was: the relations of criteria that were used, and the scores of the years before as they were printed then.
 */
export interface MovementSource {
  /** The way from the version of the last year to that of this one; null when there is none, empty when they are the same. */
  readonly crosswalks: readonly Crosswalk[] | null;
  readonly reasons: readonly MovementReasonSource[];
  /** The council's sealed years before this one, oldest first; the last of them is the one that this year is set beside. */
  readonly earlierYears: readonly EarlierYear[];
}

/** Why a score moved, as the council says it. It is public text, and as open as the follow-on actions that it names. */
export interface MovementReasonSource {
  readonly themeKey: ThemeKey;
  readonly text: string;
  readonly followOnActionIds: readonly string[];
}

export interface EarlierYear extends LastYearReference {
  readonly modelId: string;
  readonly scores: readonly EarlierScore[];
}

export interface EarlierScore extends Mark {
  readonly themeKey: ThemeKey;
  /** Since the sealed year before it; null in the first. */
  readonly change: Change | null;
}

/** The reasons that name nothing but follow-on actions that may be seen. */
export function openReasons(
  movement: MovementSource | null,
  followOnActions: readonly FollowOnActionSource[],
  mayBeSeen: (action: FollowOnActionSource) => boolean,
): MovementSource | null {
  if (movement === null) return null;
  const closed = new Set(followOnActions.filter((action) => !mayBeSeen(action)).map(({ id }) => id));
  const reasons = movement.reasons.filter(({ followOnActionIds }) => !followOnActionIds.some((id) => closed.has(id)));
  return { ...movement, reasons };
}
