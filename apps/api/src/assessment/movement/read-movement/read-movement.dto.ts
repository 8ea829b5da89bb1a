import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class ReadMovementQuery {
  @ApiProperty({
    required: false,
    pattern: '^\\d{4}-\\d{2}$',
    description: 'The first of ten years to show, such as 2016-17; the newest ten unless it is said',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/, { message: 'Enter the year like 2016-17' })
  from?: string;
}
