import { ApiProperty } from '@nestjs/swagger';
import type { MovePlan } from '@best-value/model';
import { ClassificationDto } from '../../classification/classification.dto.js';
import { PersonRefView } from '../../council/council.view.js';
import { ReasonView } from '../../http/problem.view.js';
import { JudgementWordsView, ScoreWordView } from '../assessment.view.js';

/** A version by its name. */
export class NamedVersionView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
}

/** What a move to a version would come to, before anybody decides. */
export class MovePlanView {
  @ApiProperty({ type: 'integer', description: 'Of the assessment; If-Match of the move' }) revision!: number;
  @ApiProperty({ type: NamedVersionView }) from!: NamedVersionView;
  @ApiProperty({ type: NamedVersionView }) to!: NamedVersionView;
  @ApiProperty({ type: [ReasonView], description: 'Why it cannot be done as things stand; none when it can' })
  because!: ReasonView[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Stands for exactly this plan; null without one' })
  seen!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'A MovePlan of libs/best-value-model; null where nothing relates the two versions',
  })
  plan!: MovePlan | null;
  @ApiProperty({ type: [ScoreWordView], description: 'Of the new version' }) scale!: ScoreWordView[];
  @ApiProperty({ type: JudgementWordsView, description: 'Of the new version' }) judgements!: JudgementWordsView;
  @ApiProperty({ type: JudgementWordsView, description: 'Of the version that is left' })
  wasJudgements!: JudgementWordsView;
}

/** A judgement that did not come along as it stood. */
export class LeftJudgementView {
  @ApiProperty() criterionKey!: string;
  @ApiProperty({ description: 'Its sentence in the version that was left' }) text!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The judgement’s word in the version that was left' })
  judgement!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: ClassificationDto }) classification!: ClassificationDto;
  @ApiProperty({ enum: ['withdrawn', 'judge-again', 'adapted'] }) because!: 'withdrawn' | 'judge-again' | 'adapted';
}

/** An item of evidence that no longer stands to a criterion. It is in the library as before. */
export class LeftEvidenceView {
  @ApiProperty() criterionKey!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'uuid' }) evidenceId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() shows!: string;
}

/** A theme’s score that did not come along as it stood. */
export class LeftScoreView {
  @ApiProperty() themeKey!: string;
  @ApiProperty({ description: 'Its word in the version that was left' }) before!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Its word in the new version; null: to be scored again' })
  score!: string | null;
}

/** One move of a year to another version. */
export class VersionMoveView {
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: NamedVersionView }) from!: NamedVersionView;
  @ApiProperty({ type: NamedVersionView }) to!: NamedVersionView;
  @ApiProperty({ format: 'date-time' }) movedAt!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) movedBy!: PersonRefView | null;
  @ApiProperty({ type: 'integer' }) kept!: number;
  @ApiProperty({ type: 'integer' }) adapted!: number;
  @ApiProperty({ type: 'integer' }) toJudge!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was undone' })
  undoneAt!: string | null;
  @ApiProperty({ type: [LeftJudgementView] }) leftJudgements!: LeftJudgementView[];
  @ApiProperty({ type: [LeftEvidenceView] }) leftEvidence!: LeftEvidenceView[];
  @ApiProperty({ type: [LeftScoreView] }) leftScores!: LeftScoreView[];
  @ApiProperty({ type: 'integer', description: 'Criteria that were taken off follow-on actions' })
  leftActionCriteria!: number;
  @ApiProperty({ type: 'integer', description: 'Conversations that stand with their theme now' }) leftComments!: number;
  @ApiProperty({ type: 'integer', description: 'Citations that were taken away' }) leftCitations!: number;
  @ApiProperty({ type: 'integer', description: 'Answers to challenges that were withdrawn' }) leftAnswers!: number;
}

/** The moves of a year, newest first, and whether the newest can be undone. */
export class VersionMovesView {
  @ApiProperty({ type: 'integer', description: 'Of the assessment; If-Match of the undoing' }) revision!: number;
  @ApiProperty({ type: [VersionMoveView] }) items!: VersionMoveView[];
  @ApiProperty({ description: 'Whether the caller can undo the newest now' }) mayUndo!: boolean;
  @ApiProperty({ type: [ReasonView], description: 'Why the newest cannot be undone' }) because!: ReasonView[];
}
