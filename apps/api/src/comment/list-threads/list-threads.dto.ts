import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { CommentedPlaceDto, OptionalYear } from '../comment.dto.js';

export class ListThreadsQuery extends CommentedPlaceDto {
  @OptionalYear()
  year?: string | null;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 1000, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @Max(1000, { message: 'There are not so many pages' })
  @Min(1, { message: 'Pages start at 1' })
  @IsInt({ message: 'Give the number of a page' })
  page = 1;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 20, default: 10 })
  @IsOptional()
  @Type(() => Number)
  @Max(20, { message: 'Ask for 1 to 20 a page' })
  @Min(1, { message: 'Ask for 1 to 20 a page' })
  @IsInt({ message: 'Ask for 1 to 20 a page' })
  size = 10;
}
