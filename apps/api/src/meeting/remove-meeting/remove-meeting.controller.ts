import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MeetingView } from '../meeting.view.js';
import { removeMeeting, restoreMeeting } from './remove-meeting.js';

@ApiTags('meetings')
@Controller('councils/:council/assessments/:year/meetings/:meeting')
export class RemoveMeetingController {
  constructor(private readonly works: Works) {}

  @Delete()
  @HttpCode(204)
  @Needs('meeting:write')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'It stays in history and can be put back' })
  remove(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('meeting', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => removeMeeting(work, year, id, revision));
  }

  @Post('restore')
  @HttpCode(200)
  @Needs('meeting:write')
  @ApiOkResponse({ type: MeetingView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  restore(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('meeting', IdPipe) id: string,
  ): Promise<MeetingView> {
    return this.works.write(caller, (work) => restoreMeeting(work, year, id));
  }
}
