import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MeetingDto } from '../meeting.dto.js';
import { TellOfMeeting } from '../tell-of-meeting.js';
import { MeetingView } from '../meeting.view.js';
import { addMeeting } from './add-meeting.js';

@ApiTags('meetings')
@Controller('councils/:council/assessments/:year/meetings')
export class AddMeetingController {
  constructor(
    private readonly works: Works,
    private readonly tellOfMeeting: TellOfMeeting,
  ) {}

  @Post()
  @Needs('meeting:write')
  @ApiCreatedResponse({ type: MeetingView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  add(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() input: MeetingDto,
  ): Promise<MeetingView> {
    return this.works.write(caller, (work) => addMeeting(work, year, input, this.tellOfMeeting));
  }
}
