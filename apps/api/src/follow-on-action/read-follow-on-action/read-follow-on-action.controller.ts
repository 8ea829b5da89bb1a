import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import {
  followOnActionStatement,
  mayRestore,
  toFollowOnActionView,
  type FollowOnActionRow,
} from '../follow-on-action-rows.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { londonDate } from '../london-date.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/:followOnAction')
export class ReadFollowOnActionController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('follow-on-action:read')
  @ApiOkResponse({ type: FollowOnActionView })
  async read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowOnActionView> {
    const which = mayRestore(caller) ? 'all' : 'kept';
    const statement = followOnActionStatement(caller, year, id, londonDate(new Date()), which);
    const [[row]] = await this.works.read<[FollowOnActionRow]>(caller, [statement]);
    if (!row) throw new NotHere('follow-on action');
    reply.header('etag', `"${row.revision}"`);
    return toFollowOnActionView(row);
  }
}
