import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MeetingsView } from '../meeting.view.js';
import { listMeetings } from './list-meetings.js';

export class ListMeetingsQuery {
  @ApiProperty({
    required: false,
    enum: ['true', 'false'],
    description: 'Those that were removed and can be put back, in place of the others; needs meeting:write',
  })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Removed is true or false' })
  removed?: 'true' | 'false';
}

@ApiTags('meetings')
@Controller('councils/:council/assessments/:year/meetings')
export class ListMeetingsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: MeetingsView })
  list(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() { removed }: ListMeetingsQuery,
  ): Promise<MeetingsView> {
    return listMeetings(this.works, caller, year, removed === 'true');
  }
}
