import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageNumber, PageSize } from '../../http/paging.js';

export class ListNotificationsQuery {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Only those not read yet' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Unread is true or false' })
  unread?: 'true' | 'false';

  @PageNumber()
  page = 1;

  @PageSize(100, 25)
  size = 25;
}
