import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

export class ReadHistoryQuery {
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

  @ApiProperty({ required: false, type: 'integer', minimum: 1, description: 'Only entries with a lower number' })
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
