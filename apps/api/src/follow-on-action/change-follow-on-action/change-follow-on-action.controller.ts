import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { ChangeFollowOnActionDto } from './change-follow-on-action.dto.js';
import { ChangeFollowOnAction } from './change-follow-on-action.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/:followOnAction')
export class ChangeFollowOnActionController {
  constructor(
    private readonly works: Works,
    private readonly changeFollowOnAction: ChangeFollowOnAction,
  ) {}

  @Patch()
  @Needs('follow-on-action:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FollowOnActionView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: ChangeFollowOnActionDto,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => this.changeFollowOnAction.run(work, year, id, revision, input));
  }
}
