import { ApiProperty } from '@nestjs/swagger';
import type { Change, CriterionKind } from '@best-value/model';
import { JudgementWordsView, ScoreWordView } from '../assessment.view.js';
import { type AssessmentState, assessmentStates } from '../ladder/states.js';

const changes = ['up', 'down', 'same', 'new', 'not-comparable', 'undecided'];
const change = {
  type: 'string',
  enum: changes,
  nullable: true,
  description: 'Since the year before; null in the first year shown',
} as const;

export class MovementYearView {
  @ApiProperty() year!: string;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({
    enum: ['sealed', 'draft'],
    description:
      'Whether scores and judgements are those that the council sealed last, which stay its word while the year is revised, or those of a draft',
  })
  source!: 'sealed' | 'draft';
  @ApiProperty({ type: 'integer', nullable: true, description: 'The sealed edition that is shown' })
  edition!: number | null;
  @ApiProperty({ description: 'A revision of the edition that is shown has been begun' }) inRevision!: boolean;
  @ApiProperty() modelId!: string;
  @ApiProperty() modelTitle!: string;
  @ApiProperty({ type: [ScoreWordView] }) scale!: ScoreWordView[];
  @ApiProperty({ type: JudgementWordsView }) judgements!: JudgementWordsView;
}

export class MovementScoreView {
  @ApiProperty({ description: 'False where the version of that year has no such theme' }) there!: boolean;
  @ApiProperty({ type: 'string', nullable: true, description: 'A key of the scale of its year' }) score!: string | null;
  @ApiProperty(change) change!: Change | null;
  @ApiProperty({ description: 'The reader is to score it on their own first' }) blind!: boolean;
}

export class MovementJudgementView {
  @ApiProperty({ type: 'string', nullable: true, description: 'A key of the judgements of its year' })
  judgement!: string | null;
  @ApiProperty(change) change!: Change | null;
  @ApiProperty({ description: 'It is worded otherwise than in the year before' }) reworded!: boolean;
  @ApiProperty({ type: 'integer', description: 'How many criteria of that year it comes from; 0: nothing was asked' })
  criteria!: number;
}

export class MovementCriterionView {
  @ApiProperty({ description: 'Its key in the latest year that asks it' }) key!: string;
  @ApiProperty({ enum: ['characteristic', 'indicator'] }) kind!: CriterionKind;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'The latest year that asks it' }) latest!: string;
  @ApiProperty({ type: [MovementJudgementView], description: 'One a year' }) cells!: MovementJudgementView[];
}

export class MovementThemeView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [MovementScoreView], description: 'One a year' }) cells!: MovementScoreView[];
  @ApiProperty({ type: [MovementCriterionView] }) criteria!: MovementCriterionView[];
}

export class NamedActionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

export class MovementWarningView {
  @ApiProperty({ enum: ['unmoved-with-open-action', 'best-without-new-evidence'] }) kind!: string;
  @ApiProperty() themeKey!: string;
  @ApiProperty({ description: 'The year of the follow-on actions' }) year!: string;
  @ApiProperty() message!: string;
  @ApiProperty({ type: [NamedActionView] }) followOnActions!: NamedActionView[];
}

export class OfferedReasonView {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Whether anything that is recorded explains the change' }) explained!: boolean;
  @ApiProperty({ type: [String] }) followOnActionIds!: string[];
}

/** Why the score of a theme moved. Revision 0: nobody has said anything. */
export class MovementReasonView {
  @ApiProperty() year!: string;
  @ApiProperty() themeKey!: string;
  @ApiProperty({ description: 'The year that it is compared with: the latest sealed one before, as in the report' })
  since!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The word for the score in that year' })
  before!: string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'The word for the score in this year, also of a draft' })
  now!: string | null;
  @ApiProperty({ type: 'string', enum: changes }) change!: Change;
  @ApiProperty({ description: 'Public text' }) text!: string;
  @ApiProperty({ description: 'It names something that this reader may not see' }) withheld!: boolean;
  @ApiProperty({ type: [NamedActionView] }) followOnActions!: NamedActionView[];
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: 'string', nullable: true }) updatedBy!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) updatedAt!: string | null;
  @ApiProperty({ type: OfferedReasonView, nullable: true, description: 'What the service would say; of drafts only' })
  offered!: OfferedReasonView | null;
  @ApiProperty({ description: 'What is offered now is not what was offered when the text was saved' })
  offeredChanged!: boolean;
  @ApiProperty({ description: 'Whether this reader may change it now' }) mayChange!: boolean;
  @ApiProperty({ type: [NamedActionView], description: 'The follow-on actions that it may name' })
  choices!: NamedActionView[];
}

/** How the scores and judgements of a council moved over its years, oldest first. */
export class MovementView {
  @ApiProperty({ type: [MovementYearView] }) years!: MovementYearView[];
  @ApiProperty({ type: 'string', nullable: true, description: 'The first year of the council, shown or not' })
  firstYear!: string | null;
  @ApiProperty({ type: 'string', nullable: true }) lastYear!: string | null;
  @ApiProperty({ type: [MovementThemeView] }) themes!: MovementThemeView[];
  @ApiProperty({ type: [MovementWarningView] }) warnings!: MovementWarningView[];
  @ApiProperty({ type: [MovementReasonView], description: 'Newest year first' }) reasons!: MovementReasonView[];
}
