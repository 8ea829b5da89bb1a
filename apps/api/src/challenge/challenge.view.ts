import { ApiProperty } from '@nestjs/swagger';
import { challengeRules, type ChallengeRule, type Severity } from '@best-value/model';
import { PersonRefView } from '../council/council.view.js';
import { ReasonView } from '../http/problem.view.js';

/** The council’s answer to a question. */
export class ChallengeAnswerView {
  @ApiProperty({ description: 'Empty when it is withheld from this reader' }) reason!: string;
  @ApiProperty({ description: 'True when the reason is not shown to this reader' }) withheld!: boolean;
  @ApiProperty({ description: 'Whether it is published with the assessment' }) publish!: boolean;
  @ApiProperty({ description: 'The question as it was asked when it was answered' }) question!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) by!: PersonRefView | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

/** Where a question belongs. */
class PlaceView {
  @ApiProperty({ required: false }) themeKey?: string;
  @ApiProperty({ required: false }) criterionKey?: string;
  @ApiProperty({ required: false, format: 'uuid' }) evidenceId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) followOnActionId?: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Title of the item of evidence or follow-on action' })
  about!: string | null;
}

/** One thing that an inspector would ask. */
export class FindingView extends PlaceView {
  @ApiProperty({ description: 'Stable: an answer stays with it' }) key!: string;
  @ApiProperty({ enum: challengeRules }) rule!: ChallengeRule;
  @ApiProperty({ enum: ['blocks', 'asks'] }) severity!: Severity;
  @ApiProperty({ description: 'Whether a reason may be given instead of a change' }) mayBeAnswered!: boolean;
  @ApiProperty({ required: false, description: 'Path of the field it is about' }) field?: string;
  @ApiProperty() question!: string;
  @ApiProperty({ description: 'Why it matters' }) explanation!: string;
  @ApiProperty({ type: ChallengeAnswerView, nullable: true }) answer!: ChallengeAnswerView | null;
}

/** An answer to a question that is no longer asked. */
export class PastAnswerView extends PlaceView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: ChallengeAnswerView }) answer!: ChallengeAnswerView;
}

export class ChallengedThemeView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
}

/** What an inspector would ask of a year. */
export class ChallengeView {
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty({ type: [ChallengedThemeView] }) themes!: ChallengedThemeView[];
  @ApiProperty({ type: [FindingView], description: 'Theme by theme' }) findings!: FindingView[];
  @ApiProperty({ type: [PastAnswerView] }) noLongerAsked!: PastAnswerView[];
  @ApiProperty({ description: 'Whether what is asked about can be changed: the year is being drafted' }) open!: boolean;
  @ApiProperty({ description: 'Whether this caller may answer now' }) mayAnswer!: boolean;
  @ApiProperty({ type: [ReasonView], description: 'Why not, all reasons' }) because!: ReasonView[];
}

export class ThemeQuestionsView {
  @ApiProperty() themeKey!: string;
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer' }) unanswered!: number;
  @ApiProperty({ type: 'integer', description: 'Those that keep the year from being sealed' }) blocking!: number;
}

/** How many questions there are, theme by theme; those that belong to none are in the sums only. */
export class ChallengeCountsView {
  @ApiProperty({ type: 'integer' }) asked!: number;
  @ApiProperty({ type: 'integer' }) unanswered!: number;
  @ApiProperty({ type: 'integer' }) blocking!: number;
  @ApiProperty({ type: [ThemeQuestionsView] }) themes!: ThemeQuestionsView[];
}
