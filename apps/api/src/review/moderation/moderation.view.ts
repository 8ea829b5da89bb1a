import { ApiProperty } from '@nestjs/swagger';
import { MoveView, ScoreWordView } from '../../assessment/assessment.view.js';
import {
  type AssessmentState,
  assessmentStates,
  type ThemeStage,
  themeStages,
} from '../../assessment/ladder/states.js';
import { PersonRefView } from '../../council/council.view.js';
import { MayView } from '../review.view.js';

const words = { type: 'string', nullable: true } as const;

/** What the moderator said. */
export class ConsistencyNoteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() note!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** A score by its words: an earlier year may have had another scale. */
export class PastScoreView {
  @ApiProperty() word!: string;
  @ApiProperty() symbol!: string;
}

/** A theme beside the others. */
export class ModeratedThemeView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: themeStages }) stage!: ThemeStage;
  @ApiProperty({ type: PersonRefView, nullable: true }) lead!: PersonRefView | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) reviewer!: PersonRefView | null;
  @ApiProperty({ description: 'The reader is to score it on their own first' }) blind!: boolean;
  @ApiProperty({ ...words, description: 'The lead’s' }) score!: string | null;
  @ApiProperty() scoreReason!: string;
  @ApiProperty({ ...words, description: 'The reviewer’s, in the newest round that is open or finished' })
  reviewerScore!: string | null;
  @ApiProperty() reviewerReason!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many steps of the scale the two are apart' })
  spread!: number | null;
  @ApiProperty({ description: 'How two scores that differ were settled' }) resolution!: string;
  @ApiProperty({ description: 'The theme has changed since it was reviewed' }) earlierText!: boolean;
  @ApiProperty({ type: PastScoreView, nullable: true, description: 'In the latest earlier year' })
  last!: PastScoreView | null;
  @ApiProperty({ type: [ConsistencyNoteView] }) notes!: ConsistencyNoteView[];
}

/** All themes of a year side by side. */
export class ModerationView {
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: 'integer', description: 'Of the assessment' }) revision!: number;
  @ApiProperty({ type: [ScoreWordView] }) scale!: ScoreWordView[];
  @ApiProperty({ ...words, example: '2025/26', description: 'The latest earlier year; null when there is none' })
  lastYear!: string | null;
  @ApiProperty({ type: [ModeratedThemeView] }) themes!: ModeratedThemeView[];
  @ApiProperty({ type: [ConsistencyNoteView], description: 'On the themes together' }) notes!: ConsistencyNoteView[];
  @ApiProperty({ type: MayView, description: 'Whether the caller may write a note' }) write!: MayView;
  @ApiProperty({ type: [MoveView] }) moves!: MoveView[];
}
