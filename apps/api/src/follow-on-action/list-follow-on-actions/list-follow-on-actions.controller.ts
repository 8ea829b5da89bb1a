import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionsView } from '../follow-on-action.view.js';
import { ListFollowOnActionsQuery } from './list-follow-on-actions.dto.js';
import { listFollowOnActions } from './list-follow-on-actions.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions')
export class ListFollowOnActionsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('follow-on-action:read')
  @ApiOkResponse({ type: FollowOnActionsView })
  list(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() query: ListFollowOnActionsQuery,
  ): Promise<FollowOnActionsView> {
    return listFollowOnActions(this.works, caller, year, query);
  }
}
