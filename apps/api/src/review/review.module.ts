import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { ReportModule } from '../report/report.module.js';
import { Contents } from '../seal/content/contents.js';
import { Approve } from './approve/approve.js';
import { AssignReviewerController } from './assign-reviewer/assign-reviewer.controller.js';
import { AssignReviewer } from './assign-reviewer/assign-reviewer.js';
import { LeadershipController } from './leadership/leadership.controller.js';
import { ReadLeadership } from './leadership/read-leadership.js';
import { ModerationController } from './moderation/moderation.controller.js';
import { ReadModeration } from './moderation/read-moderation.js';
import { WriteNote } from './moderation/write-note.js';
import { MoveThemeController } from './move-theme/move-theme.controller.js';
import { MoveTheme } from './move-theme/move-theme.js';
import { ReadThemeReview } from './read-theme-review/read-theme-review.js';
import { ResolveDisagreement } from './resolve-disagreement/resolve-disagreement.js';
import { SampleEvidence } from './sample-evidence/sample-evidence.js';
import { ThemeReviewController } from './theme-review.controller.js';
import { WriteReview } from './write-review/write-review.js';

/** Reviewing themes, moderating them, and senior leadership's review. */
@Module({
  imports: [AssessmentModule, ChallengeModule, ReportModule],
  controllers: [
    AssignReviewerController,
    MoveThemeController,
    ThemeReviewController,
    ModerationController,
    LeadershipController,
  ],
  providers: [
    Contents,
    AssignReviewer,
    MoveTheme,
    ReadThemeReview,
    WriteReview,
    SampleEvidence,
    ResolveDisagreement,
    ReadModeration,
    WriteNote,
    ReadLeadership,
    Approve,
  ],
  exports: [AssignReviewer, MoveTheme, WriteReview, SampleEvidence, ResolveDisagreement, WriteNote, Approve],
})
export class ReviewModule {}
