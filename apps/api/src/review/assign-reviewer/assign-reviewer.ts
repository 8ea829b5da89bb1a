import { Injectable } from '@nestjs/common';
import type { ThemeAnswerView } from '../../assessment/assessment.view.js';
import { changeTheme, holdThemeToMove } from '../../assessment/theme.store.js';
import { Notifier } from '../../notification/notifier.js';
import { BadInput, refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { beginRound, endRound, lockNewestRound } from '../round.store.js';
import { reviewerIn, toReviewedTheme } from '../reviewer.store.js';
import { mayChooseReviewer } from '../reviewer.rules.js';

/** Says who reviews a theme. */
@Injectable()
export class AssignReviewer {
  constructor(private readonly notifier: Notifier) {}

  /** @param reviewerId null: nobody yet @throws NotHere, Stale, BadInput, Refused with all reasons at once */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    reviewerId: string | null,
  ): Promise<ThemeAnswerView> {
    const held = await holdThemeToMove(work, year, themeKey, revision);
    const chosen = reviewerId === null ? null : await reviewerIn(work, held, reviewerId);
    if (reviewerId !== null && chosen === null)
      throw new BadInput([{ field: 'reviewerId', message: 'Choose someone who belongs to this council' }]);
    refuseUnless(mayChooseReviewer(toReviewedTheme(held), chosen));
    const { assessment, theme } = held;
    const another = theme.reviewerId !== reviewerId;
    if (another && reviewerId !== null && theme.stage === 'theme-review') {
      const open = await lockNewestRound(work, assessment.id, themeKey);
      const endedReason = `${chosen?.name} reviews the theme from here on.`;
      if (open) await endRound(work, open, { state: 'ended', endedReason, leadScore: theme.score });
      await beginRound(work, held, reviewerId, open);
    }
    const answer = await changeTheme(work, held, 'assign-theme-reviewer', { reviewerId });
    const place = { kind: 'theme' as const, key: themeKey, assessmentId: assessment.id };
    if (another) await this.notifier.notify(work, { kind: 'theme-reviewer-chosen', to: [reviewerId], place });
    return answer;
  }
}
