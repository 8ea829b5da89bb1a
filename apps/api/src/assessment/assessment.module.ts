import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module.js';
import { Contents } from '../seal/content/contents.js';
import { AssignThemeLeadController } from './assign-theme-lead/assign-theme-lead.controller.js';
import { Assessments } from './assessments.js';
import { CarryForward } from './carry-forward/carry-forward.js';
import { ChangeAssessmentController } from './change-assessment/change-assessment.controller.js';
import { ChangeAssessment } from './change-assessment/change-assessment.js';
import { CiteCriterionController } from './cite-criterion/cite-criterion.controller.js';
import { CiteCriterion } from './cite-criterion/cite-criterion.js';
import { JudgeCriterionController } from './judge-criterion/judge-criterion.controller.js';
import { JudgeCriterion } from './judge-criterion/judge-criterion.js';
import { ListAssessmentsController } from './list-assessments/list-assessments.controller.js';
import { MoveOnController } from './move-on/move-on.controller.js';
import { ReadGiven } from './ladder/given.js';
import { TellOfMove } from './ladder/tell-of-move.js';
import { MoveOn } from './move-on/move-on.js';
import { MoveVersionController } from './move-version/move-version.controller.js';
import { MoveVersion } from './move-version/move-version.js';
import { UndoVersionMove } from './move-version/undo-version-move.js';
import { OpenYearController } from './open-year/open-year.controller.js';
import { OpenYear } from './open-year/open-year.js';
import { ReadAssessmentController } from './read-assessment/read-assessment.controller.js';
import { ScoreThemeController } from './score-theme/score-theme.controller.js';
import { ScoreTheme } from './score-theme/score-theme.js';
import { WriteNarrativeController } from './write-narrative/write-narrative.controller.js';

/** A council's years: opening, judging, scoring, moving up the ladder. */
@Module({
  imports: [ReportModule],
  controllers: [
    ListAssessmentsController,
    OpenYearController,
    ReadAssessmentController,
    ChangeAssessmentController,
    ScoreThemeController,
    WriteNarrativeController,
    AssignThemeLeadController,
    JudgeCriterionController,
    CiteCriterionController,
    MoveOnController,
    MoveVersionController,
  ],
  providers: [
    Contents,
    ReadGiven,
    Assessments,
    CarryForward,
    OpenYear,
    ChangeAssessment,
    ScoreTheme,
    JudgeCriterion,
    CiteCriterion,
    MoveOn,
    MoveVersion,
    UndoVersionMove,
    TellOfMove,
  ],
  exports: [
    Assessments,
    CarryForward,
    OpenYear,
    ChangeAssessment,
    ScoreTheme,
    JudgeCriterion,
    CiteCriterion,
    MoveOn,
    TellOfMove,
  ],
})
export class AssessmentModule {}
