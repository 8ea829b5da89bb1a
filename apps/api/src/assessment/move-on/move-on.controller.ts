import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { AssessmentView } from '../assessment.view.js';
import { SendBackDto } from './move-on.dto.js';
import { MoveOn } from './move-on.js';

const notYet = { status: 409, type: ProblemView, description: 'It may not go there yet: all reasons in `because`' };

@ApiTags('ladder')
@Controller('councils/:council/assessments/:year')
export class MoveOnController {
  constructor(
    private readonly works: Works,
    private readonly moveOn: MoveOn,
  ) {}

  @Post('send-to-moderation')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  @ApiResponse(notYet)
  sendToModeration(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.moveOn.sendOn(work, year, revision, 'send-to-moderation'));
  }

  @Post('send-to-leadership')
  @HttpCode(200)
  @Needs('assessment:lead', 'assessment:moderate')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  @ApiResponse(notYet)
  sendToLeadership(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.moveOn.sendOn(work, year, revision, 'send-to-leadership'));
  }

  @Post('send-back')
  @HttpCode(200)
  @Needs('assessment:lead', 'assessment:moderate', 'assessment:approve', 'assessment:sign')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  @ApiResponse(notYet)
  sendBack(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() input: SendBackDto,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.moveOn.sendBack(work, year, revision, input));
  }
}
