import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MeetingDto } from '../meeting.dto.js';
import { TellOfMeeting } from '../tell-of-meeting.js';
import { MeetingView } from '../meeting.view.js';
import { changeMeeting } from './change-meeting.js';

@ApiTags('meetings')
@Controller('councils/:council/assessments/:year/meetings/:meeting')
export class ChangeMeetingController {
  constructor(
    private readonly works: Works,
    private readonly tellOfMeeting: TellOfMeeting,
  ) {}

  @Put()
  @Needs('meeting:write')
  @ChangesRevision()
  @ApiOkResponse({ type: MeetingView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('meeting', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: MeetingDto,
  ): Promise<MeetingView> {
    return this.works.write(caller, (work) => changeMeeting(work, year, id, revision, input, this.tellOfMeeting));
  }
}
