import { stageWords } from '../../assessment/ladder/state-words.js';
import type { Permission } from '../../council/roles.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import { hasReviews, maySeeWithFreshEyes, type ReviewedTheme, type Reviewer } from '../reviewer.rules.js';

/**
 * Whether the caller may write the review of a theme: it is being reviewed, by them, and they neither led nor edited it, not
 * even after they were chosen.
 * @param caller as the theme's rules look at them, when they are its reviewer
 */
export function mayWriteReview(
  theme: ReviewedTheme,
  caller: { personId: string | null; permissions: ReadonlySet<Permission> },
  reviewer: Reviewer | null,
): Verdict {
  if (theme.reviewerId === null || theme.reviewerId !== caller.personId || reviewer === null)
    return verdict([{ code: 'not-the-reviewer', message: 'You are not the reviewer of this theme.' }]);
  const because: Reason[] = [];
  const there = hasReviews(theme);
  if (!there.allowed) because.push(...there.because);
  if (theme.stage !== 'theme-review')
    because.push({
      code: 'wrong-stage',
      message:
        theme.stage === 'drafting'
          ? `This theme ${stageWords.drafting}. You can review it once it has been sent to you.`
          : `This theme ${stageWords.reviewed}.`,
    });
  const fresh = maySeeWithFreshEyes(theme, reviewer, 'You');
  if (!fresh.allowed) because.push(...fresh.because);
  return verdict(because);
}
