import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotHere, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { ReadThemeReview } from '../read-theme-review/read-theme-review.js';
import type { ReviewRoundView } from '../review.view.js';
import { toReviewedTheme } from '../reviewer.store.js';
import { lockNewestRound } from '../round.store.js';
import { ThemeReview } from '../theme-review.entity.js';
import { standingTheme } from '../write-review/hold-review.js';
import { mayResolve, saysHow } from './resolve-disagreement.rules.js';

/** Keeps in words how two scores that differ were settled. Both scores stay. */
@Injectable()
export class ResolveDisagreement {
  constructor(private readonly reviews: ReadThemeReview) {}

  /** @param revision of the round @throws NotHere, Refused, BadInput, Stale */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    resolution: string,
  ): Promise<ReviewRoundView> {
    const held = await standingTheme(work, year, themeKey);
    const { assessment, theme } = held;
    const round = await lockNewestRound(work, assessment.id, themeKey);
    if (!round) throw new NotHere('review');
    const reviewer = round.state === 'ended' ? null : round.score;
    refuseUnless(mayResolve({ theme: toReviewedTheme(held), caller: work.caller, lead: theme.score, reviewer }));
    badInputUnless(saysHow(resolution));
    if (round.revision !== revision)
      throw new Stale(
        await this.reviews.newestRoundIn(work, year, themeKey),
        await personName(work, round.updatedBy),
        round.updatedAt.toISOString(),
      );
    if (round.resolution === resolution) return this.reviews.newestRoundIn(work, year, themeKey);
    const { councilId, id } = round;
    const by = work.caller;
    await work.repository(ThemeReview).update(
      { councilId, id },
      {
        resolution,
        resolvedBy: by.personId,
        resolvedByName: by.name,
        resolvedAt: work.now,
        revision: revision + 1,
        updatedAt: work.now,
        updatedBy: by.personId,
      },
    );
    record(work, {
      act: 'resolve-disagreement',
      objectType: 'theme-review',
      objectId: `${assessment.id}/${themeKey}`,
      objectTitle: `${themeKey}, ${year}`,
      assessmentId: assessment.id,
      before: { resolution: round.resolution },
      after: { resolution },
    });
    return this.reviews.newestRoundIn(work, year, themeKey);
  }
}
