import { ApiProperty } from '@nestjs/swagger';
import { scoreColours, type Basis, type Confidence, type CriterionKind, type ScoreColour } from '@best-value/model';
import { ClassificationDto } from '../classification/classification.dto.js';
import type { AssessmentState, Ladder, ThemeStage } from './ladder/states.js';
import { assessmentStates, ladders, themeStages } from './ladder/states.js';
import { PersonRefView } from '../council/council.view.js';
import { ReasonView } from '../http/problem.view.js';
import { type AssessmentMoveKey, assessmentMoves } from './ladder/ladder.js';
import { GapView, SuggestionView } from './suggestion.view.js';

const scoreColourNames = Object.keys(scoreColours);
const date = { type: 'string', format: 'date', nullable: true } as const;
const time = { type: 'string', format: 'date-time', nullable: true } as const;

export class KeyDatesView {
  @ApiProperty(date) draftDue!: string | null;
  @ApiProperty(date) reviewDue!: string | null;
  @ApiProperty(date) councilMeeting!: string | null;
}

export class ScoreWordView {
  @ApiProperty() key!: string;
  @ApiProperty() word!: string;
  @ApiProperty() symbol!: string;
  @ApiProperty() definition!: string;
  @ApiProperty({ type: 'integer' }) rank!: number;
  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'On the common order, 3 to 1; absent: the rank says it',
  })
  place?: number;
  @ApiProperty({ enum: scoreColourNames, required: false, description: 'Absent: what the score says decides' })
  colour?: ScoreColour;
}

export class JudgementWordView {
  @ApiProperty() key!: string;
  @ApiProperty() word!: string;
  @ApiProperty() symbol!: string;
  @ApiProperty({ enum: ['favourable', 'mixed', 'unfavourable', 'not-applicable'] }) meaning!: string;
  @ApiProperty() needsReason!: boolean;
}

export class JudgementWordsView {
  @ApiProperty({ type: [JudgementWordView] }) characteristic!: JudgementWordView[];
  @ApiProperty({ type: [JudgementWordView] }) indicator!: JudgementWordView[];
}

export class GuidanceView {
  @ApiProperty() title!: string;
  @ApiProperty() address!: string;
}

/** The model version an assessment is pinned to, without its themes. */
export class ModelOfAssessmentView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) published!: string;
  @ApiProperty() hash!: string;
  @ApiProperty({ type: GuidanceView }) guidance!: GuidanceView;
  @ApiProperty() wording!: string;
  @ApiProperty({ type: [ScoreWordView] }) scale!: ScoreWordView[];
  @ApiProperty({ type: JudgementWordsView }) judgements!: JudgementWordsView;
}

/** Evidence tied to a theme or a criterion. */
export class EvidenceOfPlaceView {
  @ApiProperty({ format: 'uuid' }) linkId!: string;
  @ApiProperty({ format: 'uuid' }) evidenceId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ enum: ['supports', 'counters'] }) stance!: 'supports' | 'counters';
  @ApiProperty() shows!: string;
  @ApiProperty({ type: ClassificationDto }) classification!: ClassificationDto;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

/** Revision 0: it is not cited. */
export class CitationView {
  @ApiProperty({ description: 'The criterion whose answer is cited' }) criterionKey!: string;
  @ApiProperty() note!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

/** What the council says of one criterion. Revision 0: never judged. */
export class JudgementView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: 'string', nullable: true }) judgement!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: ClassificationDto }) classification!: ClassificationDto;
  @ApiProperty({ description: 'True when the reason is not shown to this reader' }) withheld!: boolean;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

export class CriterionView extends JudgementView {
  @ApiProperty({ enum: ['characteristic', 'indicator'] }) kind!: CriterionKind;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: ['theme-description', 'council-narrative', 'other-section-of-guidance', 'recall'] })
  basis!: Basis;
  @ApiProperty({ enum: ['seen', 'recalled', 'unsure'] }) confidence!: Confidence;
  @ApiProperty({ type: [EvidenceOfPlaceView] }) evidence!: EvidenceOfPlaceView[];
  @ApiProperty({ type: [CitationView] }) citations!: CitationView[];
}

/** A theme's own words: lead, score with reason, narrative. */
export class ThemeAnswerView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: PersonRefView, nullable: true }) lead!: PersonRefView | null;
  @ApiProperty({ enum: themeStages }) stage!: ThemeStage;
  @ApiProperty({ type: PersonRefView, nullable: true }) reviewer!: PersonRefView | null;
  @ApiProperty({
    description:
      'The reader reviews it and is to score it on their own first: score, reason and suggestion are withheld',
  })
  blind!: boolean;
  @ApiProperty({ type: 'string', nullable: true }) score!: string | null;
  @ApiProperty() scoreReason!: string;
  @ApiProperty({ type: ClassificationDto }) scoreClassification!: ClassificationDto;
  @ApiProperty({ description: 'True when the reason is not shown to this reader' }) scoreWithheld!: boolean;
  @ApiProperty() narrative!: string;
  @ApiProperty({ type: ClassificationDto }) narrativeClassification!: ClassificationDto;
  @ApiProperty({ description: 'True when the narrative is not shown to this reader' }) narrativeWithheld!: boolean;
}

export class ThemeView extends ThemeAnswerView {
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: 'integer' }) judged!: number;
  @ApiProperty({ type: 'integer' }) total!: number;
  @ApiProperty({ type: 'integer', description: 'Follow-on actions that are not cancelled' }) followOnActions!: number;
  @ApiProperty({ type: SuggestionView }) suggestion!: SuggestionView;
  @ApiProperty({ type: [CriterionView] }) criteria!: CriterionView[];
  @ApiProperty({ type: [EvidenceOfPlaceView] }) evidence!: EvidenceOfPlaceView[];
  @ApiProperty({ type: [GapView] }) gaps!: GapView[];
  @ApiProperty({ description: 'Something that came along from an earlier year has not been read' })
  carriedUnread!: boolean;
}

/** What may be done with the assessment now, and when not, every reason. */
export class MoveView {
  @ApiProperty({ enum: [...new Set(assessmentMoves.map(({ key }) => key))] }) move!: AssessmentMoveKey;
  @ApiProperty({ enum: assessmentStates, description: 'Where it leads' }) to!: AssessmentState;
  @ApiProperty({ description: 'It goes back, and needs a reason' }) back!: boolean;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [ReasonView] }) because!: ReasonView[];
}

/** One council's one year, whole. */
export class AssessmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ enum: ladders }) ladder!: Ladder;
  @ApiProperty({ description: 'A reviewer scores a theme before they see the lead’s score' }) blindScoring!: boolean;
  @ApiProperty({ type: 'integer', description: 'Counts the revisions of a sealed year, from 1' }) edition!: number;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: ModelOfAssessmentView }) model!: ModelOfAssessmentView;
  @ApiProperty({ type: PersonRefView }) lead!: PersonRefView;
  @ApiProperty({ type: KeyDatesView }) dates!: KeyDatesView;
  @ApiProperty({ ...time, description: 'When senior leadership approved it' }) finalAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) finalBy!: PersonRefView | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Internal: for people of the council, in no document' })
  returnedReason!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The earlier year that it was begun from' })
  carriedFrom!: string | null;
  @ApiProperty({ type: [ThemeView] }) themes!: ThemeView[];
  @ApiProperty({ type: [MoveView] }) moves!: MoveView[];
  @ApiProperty({ type: [String] }) permissions!: string[];
}
