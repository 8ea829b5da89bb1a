import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageNumber, PageSize } from '../../http/paging.js';
import { PlainText } from '../../http/plain-text.js';
import { followOnActionStatuses, type FollowOnActionStatus } from '../follow-on-action-words.js';

/** The orders a list may be asked for; `-` is the other way round. */
export const followOnActionSorts = ['dueOn', '-dueOn', 'title', 'status', 'owner', '-updated'] as const;
export type FollowOnActionSort = (typeof followOnActionSorts)[number];

export class ListFollowOnActionsQuery {
  @ApiProperty({ required: false, description: 'Key of a theme' })
  @IsOptional()
  @PlainText()
  @MaxLength(200, { message: 'There is no such theme' })
  @IsString({ message: 'Name one theme' })
  theme?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'A person of the council' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Name the owner by their id' })
  owner?: string;

  @ApiProperty({ required: false, enum: followOnActionStatuses })
  @IsOptional()
  @IsIn(followOnActionStatuses, { message: 'Choose not started, on track, at risk, complete or cancelled' })
  status?: FollowOnActionStatus;

  @ApiProperty({ required: false, enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Overdue is true or false' })
  overdue?: 'true' | 'false';

  @ApiProperty({
    required: false,
    enum: ['true', 'false'],
    description: 'Those that were removed and can be put back, in place of the others; needs follow-on-action:write',
  })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Removed is true or false' })
  removed?: 'true' | 'false';

  @ApiProperty({ required: false, enum: followOnActionSorts, default: 'dueOn' })
  @IsOptional()
  @IsIn(followOnActionSorts, { message: `Sort by one of ${followOnActionSorts.join(', ')}` })
  sort: FollowOnActionSort = 'dueOn';

  @PageNumber()
  page = 1;

  @PageSize(100, 25)
  size = 25;
}
