import { Injectable } from '@nestjs/common';
import { AssessmentTheme } from '../../assessment/assessment-theme.entity.js';
import { Assessments } from '../../assessment/assessments.js';
import type { ThemeAnswerView } from '../../assessment/assessment.view.js';
import { type ThemeMoveKey, themeMoves } from '../../assessment/ladder/ladder.js';
import type { ThemeStage } from '../../assessment/ladder/states.js';
import { type HeldTheme, holdThemeToMove, themeAnswer } from '../../assessment/theme.store.js';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import type { NotificationKind } from '../../notification/notification-kinds.js';
import { Notifier } from '../../notification/notifier.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { reviewerIn, toReviewedTheme } from '../reviewer.store.js';
import { beginRound, countSamples, endRound, lockNewestRound } from '../round.store.js';
import type { ThemeReview } from '../theme-review.entity.js';
import { themeTextHash } from '../theme-text.js';
import { mayMoveTheme } from './move-theme.rules.js';
import { toTravelling } from './travelling.js';

/** Takes a theme to its reviewer and back. */
@Injectable()
export class MoveTheme {
  constructor(
    private readonly assessments: Assessments,
    private readonly models: Models,
    private readonly notifier: Notifier,
  ) {}

  /**
   * @param reason of every move back, and of no other
   * @throws NotHere, Stale, Refused with all reasons at once
   */
  async run(
    work: Work,
    year: string,
    themeKey: string,
    revision: number,
    key: ThemeMoveKey,
    reason = '',
  ): Promise<ThemeAnswerView> {
    const held = await holdThemeToMove(work, year, themeKey, revision);
    const { assessment, theme } = held;
    const round = await lockNewestRound(work, assessment.id, themeKey);
    const reviewer = theme.reviewerId === null ? null : await reviewerIn(work, held, theme.reviewerId);
    const samples = round === null ? 0 : await countSamples(work, round.id);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const rows = await this.assessments.answersIn(work, year);
    const review = { reviewer, round, samples };
    const blind = { state: assessment.state, blind_scoring: assessment.blindScoring };
    refuseUnless(
      mayMoveTheme(key, toTravelling(toReviewedTheme(held), themeKey, blind, rows, document, review, work.caller)),
    );
    const textHash = themeTextHash(rows, themeKey);
    if (key === 'send-to-review' && theme.reviewerId !== null) await beginRound(work, held, theme.reviewerId, round);
    else if (round) await endRound(work, round, endingOf(key, round, { reason, textHash, leadScore: theme.score }));
    await this.move(work, held, key, reason);
    await this.tell(work, held, key);
    return themeAnswer(work, assessment, theme);
  }

  private async move(work: Work, { assessment, theme }: HeldTheme, key: ThemeMoveKey, reason: string): Promise<void> {
    const { councilId, assessmentId, themeKey, stage } = theme;
    const to = themeMoves.find((move) => move.key === key)?.to ?? stage;
    const next = { stage: to, revision: theme.revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
    await work.repository(AssessmentTheme).update({ councilId, assessmentId, themeKey }, next);
    record(work, {
      act: key,
      objectType: 'theme',
      objectId: `${assessmentId}/${themeKey}`,
      objectTitle: `${themeKey}, ${assessment.year}`,
      assessmentId,
      before: { stage } satisfies { stage: ThemeStage },
      after: { stage: to, ...(reason === '' ? {} : { reason }) },
    });
    Object.assign(theme, next);
  }

  private async tell(work: Work, { assessment, theme }: HeldTheme, key: ThemeMoveKey): Promise<void> {
    const { leadId, reviewerId, themeKey } = theme;
    const place = { kind: 'theme' as const, key: themeKey, assessmentId: assessment.id };
    const [kind, to] = notices[key];
    const people = { lead: [leadId ?? assessment.leadId, assessment.leadId], reviewer: [reviewerId] };
    await this.notifier.notify(work, { kind, to: to.flatMap((who) => people[who]), place });
  }
}

const notices: Record<ThemeMoveKey, [NotificationKind, ('lead' | 'reviewer')[]]> = {
  'send-to-review': ['theme-sent-to-review', ['reviewer']],
  'take-back': ['sent-back', ['reviewer']],
  'return-to-lead': ['theme-changes-asked', ['lead']],
  'finish-review': ['theme-reviewed', ['lead']],
  'reopen-theme': ['sent-back', ['lead', 'reviewer']],
};

/** What becomes of the newest round with a move. */
function endingOf(
  key: ThemeMoveKey,
  round: ThemeReview,
  now: { reason: string; textHash: string; leadScore: string | null },
): Parameters<typeof endRound>[2] {
  const { reason: endedReason, ...text } = now;
  if (key === 'finish-review') return { state: 'finished', ...text };
  // A finished round stays finished when its theme is opened again: it says what was reviewed then.
  if (round.state === 'finished') return { endedReason };
  return { state: 'ended', endedReason, ...text };
}
