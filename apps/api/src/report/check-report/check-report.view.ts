import { ApiProperty } from '@nestjs/swagger';
import { type AssessmentState, assessmentStates } from '../../assessment/ladder/states.js';
import { GapView } from '../../assessment/suggestion.view.js';

export class WithheldView {
  @ApiProperty() what!: string;
  @ApiProperty() where!: string;
  @ApiProperty() why!: string;
}

export class ReplacedView {
  @ApiProperty() where!: string;
  @ApiProperty({ type: [String], description: 'What stands in the document instead, such as [U+1F389]' })
  characters!: string[];
}

export class MentionView {
  @ApiProperty() where!: string;
  @ApiProperty({ description: 'The title or file name of something withheld' }) names!: string;
}

/** Everything an officer should know before publishing. */
export class ReportCheckView {
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: [GapView] }) missing!: GapView[];
  @ApiProperty({ type: [WithheldView] }) withheld!: WithheldView[];
  @ApiProperty({ type: [ReplacedView] }) replaced!: ReplacedView[];
  @ApiProperty({ type: [MentionView], description: 'Public texts that speak by name of something withheld' })
  mentions!: MentionView[];
}
