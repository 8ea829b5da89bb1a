import { ApiProperty } from '@nestjs/swagger';
import { MoveView } from '../../assessment/assessment.view.js';
import { type AssessmentState, assessmentStates } from '../../assessment/ladder/states.js';
import { MayView } from '../review.view.js';

/** An approval as the team reads it. */
export class ApprovalView {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'They had scored nothing of the year' }) independent!: boolean;
  @ApiProperty({ description: 'False: they approved an earlier text' }) current!: boolean;
  @ApiProperty({ description: 'Private to the team' }) comment!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: [String], description: 'What changed since, in sentences without their full stops' })
  changes!: string[];
}

/** What senior leadership decides on. The document itself is the report's preview. */
export class LeadershipView {
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: 'integer', description: 'Of the assessment' }) revision!: number;
  @ApiProperty({ description: 'Names the text as it is; sent with an approval' }) contentHash!: string;
  @ApiProperty({ type: [ApprovalView], description: 'Of this edition, newest first' }) approvals!: ApprovalView[];
  @ApiProperty({ description: 'Somebody who had scored nothing has approved this very text: it counts still' })
  agreed!: boolean;
  @ApiProperty({ type: MayView, description: 'Whether the caller may approve it' }) approve!: MayView;
  @ApiProperty({ type: MayView, description: 'Whether the caller has scored nothing of the year, or else what' })
  independent!: MayView;
  @ApiProperty({ type: [MoveView] }) moves!: MoveView[];
}
