import { ApiProperty } from '@nestjs/swagger';
import { type ThemeMoveKey, themeMoves } from '../assessment/ladder/ladder.js';
import { type AssessmentState, assessmentStates, type ThemeStage, themeStages } from '../assessment/ladder/states.js';
import { PersonRefView } from '../council/council.view.js';
import { ReasonView } from '../http/problem.view.js';
import type { RoundState } from './theme-review.entity.js';

const words = { type: 'string', nullable: true } as const;
const time = { type: 'string', format: 'date-time', nullable: true } as const;

/** What may be done, and when not, every reason. */
export class MayView {
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [ReasonView] }) because!: ReasonView[];
}

/** Evidence that the reviewer looked into, where it is tied to the theme. */
export class SampleView {
  @ApiProperty({ format: 'uuid' }) linkId!: string;
  @ApiProperty({ format: 'uuid' }) evidenceId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'What they found' }) found!: string;
  @ApiProperty({ type: 'integer', description: '0: it has not been sampled' }) revision!: number;
}

/** One round of a theme's review. */
export class ReviewRoundView {
  @ApiProperty({ type: 'integer' }) round!: number;
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ type: PersonRefView }) reviewer!: PersonRefView;
  @ApiProperty({ enum: ['open', 'finished', 'ended'], description: 'Ended: before the reviewer had finished' })
  state!: RoundState;
  @ApiProperty({ ...words, description: 'The reviewer’s own' }) score!: string | null;
  @ApiProperty({ ...words, description: 'Their first score, saved before they had seen the lead’s' })
  blindScore!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty() findings!: string;
  @ApiProperty({ type: [SampleView] }) samples!: SampleView[];
  @ApiProperty({ ...words, description: 'The lead’s score: as it is, or as it was when the round ended' })
  leadScore!: string | null;
  @ApiProperty({ description: 'Lead and reviewer score the theme differently' }) differs!: boolean;
  @ApiProperty({ description: 'How that was settled, in words; both scores stay' }) resolution!: string;
  @ApiProperty({ ...words }) resolvedBy!: string | null;
  @ApiProperty(time) resolvedAt!: string | null;
  @ApiProperty({ description: 'Why the theme went back to drafting' }) wentBackBecause!: string;
  @ApiProperty({ description: 'The theme has changed since: an earlier text was reviewed' }) earlierText!: boolean;
  @ApiProperty({ format: 'date-time' }) begunAt!: string;
  @ApiProperty(time) endedAt!: string | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

/** A move of a theme, and whether the caller may make it now. */
export class ThemeMoveView {
  @ApiProperty({ enum: themeMoves.map(({ key }) => key) }) move!: ThemeMoveKey;
  @ApiProperty({ enum: themeStages }) to!: ThemeStage;
  @ApiProperty({ description: 'It goes back, and needs a reason' }) back!: boolean;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [ReasonView] }) because!: ReasonView[];
}

/** The review of one theme, in all its rounds. */
export class ThemeReviewView {
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty() themeKey!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ enum: themeStages }) stage!: ThemeStage;
  @ApiProperty({ type: 'integer', description: 'Of the theme' }) revision!: number;
  @ApiProperty({ type: PersonRefView, nullable: true }) reviewer!: PersonRefView | null;
  @ApiProperty({ description: 'A reviewer scores before they see the lead’s score' }) blindScoring!: boolean;
  @ApiProperty({ description: 'The reader is to save a score of their own before they see the lead’s' })
  blind!: boolean;
  @ApiProperty({ type: [ReviewRoundView], description: 'Newest first' }) rounds!: ReviewRoundView[];
  @ApiProperty({ type: MayView, description: 'Whether the caller may write the review' }) write!: MayView;
  @ApiProperty({ type: MayView, description: 'Whether the caller may say how two scores were settled' })
  resolve!: MayView;
  @ApiProperty({ type: [ThemeMoveView] }) moves!: ThemeMoveView[];
}
