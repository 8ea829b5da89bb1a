import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { councilStatement, toCouncilView, type CouncilRow } from '../council.store.js';
import { CouncilView, RolesView } from '../council.view.js';
import { permissions, roles } from '../roles.js';

@ApiTags('council')
@Controller('councils/:council')
export class ReadCouncilController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('council:read')
  @ApiOkResponse({ type: CouncilView })
  async read(@TheCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<CouncilView> {
    const [[row]] = await this.works.read<[CouncilRow]>(caller, [councilStatement(caller.councilId)]);
    if (!row) throw new NotHere('council');
    reply.header('etag', `"${row.revision}"`);
    return toCouncilView(row, caller);
  }

  @Get('roles')
  @Needs('people:read')
  @ApiOkResponse({ type: RolesView })
  roles(): RolesView {
    return { items: roles.map((role) => ({ ...role, permissions: role.permissions.map((key) => permissions[key]) })) };
  }
}
