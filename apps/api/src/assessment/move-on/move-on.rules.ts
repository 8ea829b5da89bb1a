import type { Gap } from '@best-value/model';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import type { AssessmentState, Ladder, ThemeStage } from '../ladder/states.js';

/** What the rules look at of an assessment. */
export interface Standing {
  year: string;
  state: AssessmentState;
  ladder: Ladder;
  /**
   * `unresolved`: reviewed, with two scores that differ and no word about that. `unread`: something that came along from an earlier year
   * is still to be confirmed, changed or dropped.
   */
  themes: readonly { key: string; title: string; stage: ThemeStage; unresolved: boolean; unread: boolean }[];
}

/** Nothing in it would embarrass the council: every theme scored with a reason, no placeholder left. All reasons at once. */
export function isFitToRead(found: readonly Gap[]): Verdict {
  return verdict(found.filter((gap) => gap.blocksFinal).map(toReason));
}

/** Themes travel on their own until moderation: all of them must have been reviewed by then. */
export function areReviewed({ themes }: Standing): Verdict {
  return verdict(
    themes
      .filter(({ stage }) => stage !== 'reviewed')
      .map(({ key, title, stage }) => ({
        code: 'theme-not-reviewed',
        themeKey: key,
        message:
          stage === 'drafting' ? `${title} has not been sent to review.` : `The review of ${title} is not finished.`,
      })),
  );
}

/** Where lead and reviewer score a theme otherwise, both scores stay; what came of it is said in words before moderation. */
export function areSettled({ themes }: Standing): Verdict {
  return verdict(
    themes
      .filter(({ unresolved }) => unresolved)
      .map(({ key, title }) => ({
        code: 'disagreement-unresolved',
        themeKey: key,
        message: `Lead and reviewer score ${title} differently. Say in words how that was settled.`,
      })),
  );
}

/** What is sent back names the themes to work on: on the full ladder the others keep their reviews. */
export function namesThemes(standing: Standing, themeKeys: readonly string[]): Verdict {
  const known = new Set(standing.themes.map(({ key }) => key));
  if (themeKeys.some((key) => !known.has(key)))
    return verdict([{ code: 'unknown-theme', field: 'themes', message: 'Choose themes of this assessment' }]);
  if (standing.ladder === 'full' && themeKeys.length === 0)
    return verdict([{ code: 'no-theme', field: 'themes', message: 'Choose at least one theme to work on again' }]);
  return verdict([]);
}

function toReason(gap: Gap): Reason {
  return {
    code: gap.kind,
    message: gap.message,
    ...('themeKey' in gap && gap.themeKey !== undefined ? { themeKey: gap.themeKey } : {}),
    ...('criterionKey' in gap && gap.criterionKey !== undefined ? { criterionKey: gap.criterionKey } : {}),
    ...('where' in gap ? { field: gap.where } : {}),
  };
}
