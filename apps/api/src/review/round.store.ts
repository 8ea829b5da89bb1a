import { randomUUID } from 'node:crypto';
import type { HeldTheme } from '../assessment/theme.store.js';
import { personName } from '../council/person-name.js';
import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { ThemeReview } from './theme-review.entity.js';

/** The newest round of a theme, held until the work ends; null when it was never sent to review. */
export async function lockNewestRound(work: Work, assessmentId: string, themeKey: string): Promise<ThemeReview | null> {
  const { councilId } = work;
  return work.repository(ThemeReview).findOne({
    where: { councilId, assessmentId, themeKey },
    order: { round: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Begins a round for the theme's reviewer. Whoever calls holds the assessment for writing. @throws NotHere */
export async function beginRound(
  work: Work,
  { assessment, theme }: HeldTheme,
  reviewerId: string,
  before: ThemeReview | null,
): Promise<void> {
  const reviewerName = await personName(work, reviewerId);
  if (reviewerName === null) throw new NotHere('person');
  const { councilId, now } = work;
  await work.repository(ThemeReview).insert({
    councilId,
    id: randomUUID(),
    assessmentId: assessment.id,
    themeKey: theme.themeKey,
    edition: assessment.edition,
    round: (before?.round ?? 0) + 1,
    reviewerId,
    reviewerName,
    state: 'open',
    begunAt: now,
    updatedAt: now,
    updatedBy: work.caller.personId,
  });
}

/** What is kept of a round that ends. */
type Ending = Partial<Pick<ThemeReview, 'state' | 'endedReason' | 'leadScore' | 'textHash'>>;

/** Ends a round, or says afterwards why its theme went back. */
export async function endRound(
  work: Work,
  { councilId, id, revision, endedAt }: ThemeReview,
  ending: Ending,
): Promise<void> {
  const change = { ...ending, revision: revision + 1, endedAt: endedAt ?? work.now, updatedAt: work.now };
  await work.repository(ThemeReview).update({ councilId, id }, { ...change, updatedBy: work.caller.personId });
}

/** How many pieces of evidence were looked into in a round, with something said of each. */
export async function countSamples(work: Work, reviewId: string): Promise<number> {
  const [row] = await work.query<{ count: number }>(
    'select count(*)::int from theme_review_sample where council_id = $1 and review_id = $2 and removed_at is null',
    [work.councilId, reviewId],
  );
  return row?.count ?? 0;
}
