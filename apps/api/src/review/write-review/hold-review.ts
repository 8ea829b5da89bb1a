import { AssessmentTheme } from '../../assessment/assessment-theme.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import type { HeldTheme } from '../../assessment/theme.store.js';
import { NotHere, Refused, refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { reviewerIn, toReviewedTheme } from '../reviewer.store.js';
import { lockNewestRound } from '../round.store.js';
import type { ThemeReview } from '../theme-review.entity.js';
import { mayWriteReview } from './write-review.rules.js';

/** A review that its reviewer is writing. */
export interface HeldReview extends HeldTheme {
  round: ThemeReview;
}

/** A theme as it stands, with its year held against being moved meanwhile. @throws NotHere */
export async function standingTheme(work: Work, year: string, themeKey: string): Promise<HeldTheme> {
  const assessment = await lockAssessment(work, year);
  // No key looks otherwise, and PostgreSQL could not even be asked for some.
  if (themeKey.includes('\u0000')) throw new NotHere('theme');
  const theme = await work
    .repository(AssessmentTheme)
    .findOneBy({ councilId: work.councilId, assessmentId: assessment.id, themeKey });
  if (!theme) throw new NotHere('theme');
  return { assessment, theme };
}

/** Finds the open round of a theme for its reviewer and holds it. @throws NotHere, Refused with all reasons at once */
export async function holdReview(work: Work, year: string, themeKey: string): Promise<HeldReview> {
  const held = await standingTheme(work, year, themeKey);
  const { personId } = work.caller;
  const reviewer = personId === null ? null : await reviewerIn(work, held, personId);
  refuseUnless(mayWriteReview(toReviewedTheme(held), work.caller, reviewer));
  const round = await lockNewestRound(work, held.assessment.id, themeKey);
  if (round?.state !== 'open') throw new Refused([{ code: 'wrong-stage', message: 'This review is not open.' }]);
  return { ...held, round };
}
