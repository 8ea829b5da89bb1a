import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { OptionalDay } from '../../http/dates.js';

/** What a part of the history is asked for by; a page and its export ask the same. */
export class HistoryQuery {
  @ApiProperty({
    required: false,
    description:
      'Only one object’s history: `<type>:<id>`, such as follow-on-action:2f0e…; a theme brings its criteria along',
  })
  @IsOptional()
  @Matches(/^[a-z-]{1,60}:[\w/.:-]{1,200}$/, { message: 'Name the object as type:id' })
  object?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Only what happened to one assessment' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Name the assessment by its id' })
  assessment?: string;

  @ApiProperty({
    required: false,
    description: 'Only what one person did: their id, or `operator` for whoever runs the service',
  })
  @IsOptional()
  @Matches(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|operator)$/i, { message: 'Choose a person from the list' })
  person?: string;

  /** Days are London's: a change at half past midnight in summer belongs to the day that people's clocks showed. */
  @OptionalDay('The first day')
  from?: string | null;

  @OptionalDay('The last day')
  to?: string | null;
}

export class ReadHistoryQuery extends HistoryQuery {
  @ApiProperty({
    required: false,
    type: 'integer',
    minimum: 1,
    description: 'The next page: the number of the last entry of the page before',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Give the number of an entry' })
  @Min(1, { message: 'Give the number of an entry' })
  @Max(Number.MAX_SAFE_INTEGER, { message: 'Give the number of an entry' })
  before?: number;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Ask for 1 to 100 entries' })
  @Min(1, { message: 'Ask for 1 to 100 entries' })
  @Max(100, { message: 'Ask for 1 to 100 entries' })
  limit = 50;
}
