import { ApiProperty } from '@nestjs/swagger';

/** A field that was refused, and why. */
export class FieldErrorView {
  @ApiProperty() field!: string;
  @ApiProperty() message!: string;
}

/** One reason of a refusal, with the place it is about. */
export class ReasonView {
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
  @ApiProperty({ required: false }) themeKey?: string;
  @ApiProperty({ required: false }) criterionKey?: string;
  @ApiProperty({ required: false, format: 'uuid' }) evidenceId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) followOnActionId?: string;
  @ApiProperty({ required: false, description: 'Key of a question of the challenge that an answer would settle' })
  finding?: string;
  @ApiProperty({ required: false }) field?: string;
}

/** RFC 9457 problem details: every answer that is not a success. */
export class ProblemView {
  @ApiProperty({ description: 'Which kind of problem, e.g. /problems/stale' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) status!: number;
  @ApiProperty() detail!: string;
  @ApiProperty({ type: [FieldErrorView], required: false }) errors?: FieldErrorView[];
  @ApiProperty({ type: [ReasonView], required: false }) because?: ReasonView[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    selfRequired: false,
    description: 'With 412: the newest view of the object',
  })
  current?: object;
  @ApiProperty({ required: false, nullable: true, type: 'string' }) changedBy?: string | null;
  @ApiProperty({ required: false, format: 'date-time' }) changedAt?: string;
}
