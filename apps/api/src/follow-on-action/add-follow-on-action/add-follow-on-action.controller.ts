import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { AddFollowOnActionDto } from './add-follow-on-action.dto.js';
import { AddFollowOnAction } from './add-follow-on-action.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions')
export class AddFollowOnActionController {
  constructor(
    private readonly works: Works,
    private readonly addFollowOnAction: AddFollowOnAction,
  ) {}

  @Post()
  @Needs('follow-on-action:write')
  @ApiCreatedResponse({ type: FollowOnActionView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  add(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() input: AddFollowOnActionDto,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => this.addFollowOnAction.run(work, year, input));
  }
}
