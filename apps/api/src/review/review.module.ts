import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { AssignReviewerController } from './assign-reviewer/assign-reviewer.controller.js';
import { AssignReviewer } from './assign-reviewer/assign-reviewer.js';
import { MoveThemeController } from './move-theme/move-theme.controller.js';
import { MoveTheme } from './move-theme/move-theme.js';
import { ReadThemeReview } from './read-theme-review/read-theme-review.js';
import { ResolveDisagreement } from './resolve-disagreement/resolve-disagreement.js';
import { SampleEvidence } from './sample-evidence/sample-evidence.js';
import { ThemeReviewController } from './theme-review.controller.js';
import { WriteReview } from './write-review/write-review.js';

/** Reviewing themes, moderating them, and senior leadership's review. */
@Module({
  imports: [AssessmentModule],
  controllers: [AssignReviewerController, MoveThemeController, ThemeReviewController],
  providers: [AssignReviewer, MoveTheme, ReadThemeReview, WriteReview, SampleEvidence, ResolveDisagreement],
  exports: [AssignReviewer, MoveTheme, WriteReview, SampleEvidence, ResolveDisagreement],
})
export class ReviewModule {}
