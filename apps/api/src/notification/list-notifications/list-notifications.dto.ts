import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class ListNotificationsQuery {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Only those not read yet' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Unread is true or false' })
  unread?: 'true' | 'false';

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 1000, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @Max(1000, { message: 'There are not so many pages' })
  @Min(1, { message: 'Pages start at 1' })
  @IsInt({ message: 'Give the number of a page' })
  page = 1;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Type(() => Number)
  @Max(100, { message: 'Ask for 1 to 100 a page' })
  @Min(1, { message: 'Ask for 1 to 100 a page' })
  @IsInt({ message: 'Ask for 1 to 100 a page' })
  size = 25;
}
