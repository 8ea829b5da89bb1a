import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ApproveDto } from '../approve/approve.dto.js';
import { Approve } from '../approve/approve.js';
import { LeadershipView } from './leadership.view.js';
import { ReadLeadership } from './read-leadership.js';

@ApiTags('review')
@Controller('councils/:council/assessments/:year')
export class LeadershipController {
  constructor(
    private readonly works: Works,
    private readonly leadership: ReadLeadership,
    private readonly approve: Approve,
  ) {}

  @Get('leadership')
  @Needs('comment:read')
  @ApiOkResponse({ type: LeadershipView })
  read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<LeadershipView> {
    return this.leadership.run(caller, year);
  }

  /** An approval by somebody who has scored a theme is kept and does not take the year on: the answer says so. */
  @Post('approve')
  @HttpCode(200)
  @Needs('assessment:approve')
  @ChangesRevision()
  @ApiOkResponse({ type: LeadershipView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It may not be approved: all reasons in `because`' })
  approveText(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() input: ApproveDto,
  ): Promise<LeadershipView> {
    return this.works.write(caller, (work) => this.approve.run(work, year, revision, input));
  }
}
