import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { removeFollowOnAction, restoreFollowOnAction } from './remove-follow-on-action.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/:followOnAction')
export class RemoveFollowOnActionController {
  constructor(private readonly works: Works) {}

  @Delete()
  @HttpCode(204)
  @Needs('follow-on-action:write')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'It stays in history and can be put back' })
  remove(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => removeFollowOnAction(work, year, id, revision));
  }

  @Post('restore')
  @HttpCode(200)
  @Needs('follow-on-action:write')
  @ApiOkResponse({ type: FollowOnActionView })
  restore(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => restoreFollowOnAction(work, year, id));
  }
}
