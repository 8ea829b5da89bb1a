import { ApiProperty } from '@nestjs/swagger';
import { type AssessmentState, assessmentStates } from '../../assessment/ladder/states.js';
import { type ProblemRule, problemRules, severities, type Severity } from '../check/problem.js';

export class WithheldView {
  @ApiProperty() what!: string;
  @ApiProperty() where!: string;
  @ApiProperty() why!: string;
}

/** One thing that is wrong with what will be published, or may be, with its place. */
export class PackProblemView {
  @ApiProperty({ enum: problemRules, enumName: 'PackProblemRule' }) rule!: ProblemRule;
  @ApiProperty({ enum: severities, enumName: 'PackProblemSeverity', description: 'stops: it must not be published so' })
  severity!: Severity;
  @ApiProperty({ description: 'Where a reader meets it, such as Paragraph 3.4; may be empty' }) where!: string;
  @ApiProperty({ description: 'One plain sentence or two' }) message!: string;
  @ApiProperty({ required: false }) themeKey?: string;
  @ApiProperty({ required: false }) criterionKey?: string;
  @ApiProperty({ required: false, format: 'uuid' }) evidenceId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) followOnActionId?: string;
  @ApiProperty({ required: false, description: 'The very field, such as themes/culture/narrative' }) field?: string;
}

export class DeadlineView {
  @ApiProperty({ enum: ['papers', 'executive-notice'], enumName: 'NoticeRule' }) rule!: 'papers' | 'executive-notice';
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Null: bank holidays are not known' })
  lastDay!: string | null;
  @ApiProperty({ type: 'boolean', nullable: true }) passed!: boolean | null;
}

/** A meeting that is still to come, with the last days on which its papers are early enough. */
export class MeetingNoticeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Audit committee, 4 June 2027' }) title!: string;
  @ApiProperty({ type: 'string', format: 'date' }) heldOn!: string;
  @ApiProperty({ type: [DeadlineView] }) deadlines!: DeadlineView[];
}

/** Everything an officer should know before publishing. */
export class ReportCheckView {
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: [PackProblemView], description: 'Those that stop it first' }) problems!: PackProblemView[];
  @ApiProperty({ type: [WithheldView] }) withheld!: WithheldView[];
  @ApiProperty({ type: [MeetingNoticeView], description: 'By date' }) meetings!: MeetingNoticeView[];
  @ApiProperty({ type: 'integer', description: 'Links in the public documents' }) links!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The edition that the members’ page shows; null while it is closed',
  })
  published!: number | null;
}
