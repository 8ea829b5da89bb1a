import { Injectable } from '@nestjs/common';
import { isOnScale } from '../../assessment/score-theme/score-theme.rules.js';
import { hasScored } from '../../assessment/theme.store.js';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { ReviewRoundView } from '../review.view.js';
import { ReadThemeReview } from '../read-theme-review/read-theme-review.js';
import { ThemeReview } from '../theme-review.entity.js';
import { holdReview } from './hold-review.js';
import type { WriteReviewDto } from './write-review.dto.js';

/** Keeps what a reviewer says of a theme: their own score, the reason for it, what they found. */
@Injectable()
export class WriteReview {
  constructor(
    private readonly models: Models,
    private readonly reviews: ReadThemeReview,
  ) {}

  /** @param revision of the round @throws NotHere, Refused, BadInput, Stale */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    { score, reason, findings }: WriteReviewDto,
  ): Promise<ReviewRoundView> {
    const { assessment, theme, round } = await holdReview(work, year, themeKey);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    badInputUnless(isOnScale(document, score));
    if (round.revision !== revision)
      throw new Stale(
        await this.reviews.newestRoundIn(work, year, themeKey),
        await personName(work, round.updatedBy),
        round.updatedAt.toISOString(),
      );
    // From their second round on they know how the lead scores.
    const blind = assessment.blindScoring && !(await hasScored(work, theme));
    const before = { score: round.score, reason: round.reason, findings: round.findings };
    const after = { score, reason, findings };
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      const { councilId, id } = round;
      await work.repository(ThemeReview).update(
        { councilId, id },
        {
          ...after,
          blindScore: round.blindScore ?? (score !== null && blind ? score : null),
          revision: revision + 1,
          updatedAt: work.now,
          updatedBy: work.caller.personId,
        },
      );
      record(work, {
        act: 'write-review',
        objectType: 'theme-review',
        objectId: `${assessment.id}/${themeKey}`,
        objectTitle: `${theme.themeKey}, ${year}`,
        assessmentId: assessment.id,
        before,
        after,
      });
    }
    return this.reviews.newestRoundIn(work, year, themeKey);
  }
}
