import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { RelateVersionsDto } from './relate-versions.dto.js';
import { RelateVersions } from './relate-versions.js';
import { VersionRelationView } from './relate-versions.view.js';

/** Relates two versions that a council may use to each other. */
@ApiTags('models')
@Controller('councils/:council/models/:from/crosswalk-to/:to')
export class RelateVersionsController {
  constructor(private readonly relateVersions: RelateVersions) {}

  @Get()
  @Needs('model:manage')
  @ApiOkResponse({ type: VersionRelationView })
  read(
    @TheCaller() caller: Caller,
    @Param('from') from: string,
    @Param('to') to: string,
  ): Promise<VersionRelationView> {
    return this.relateVersions.read(caller, { from, to });
  }

  @Put()
  @Needs('model:manage')
  @ChangesRevision()
  @ApiOkResponse({
    type: VersionRelationView,
    description: 'Decided: it counts from now on; what was decided before stays readable',
  })
  decide(
    @TheCaller() caller: Caller,
    @Param('from') from: string,
    @Param('to') to: string,
    @Revision() revision: number,
    @Body() input: RelateVersionsDto,
  ): Promise<VersionRelationView> {
    return this.relateVersions.decide(caller, { from, to }, revision, input);
  }
}
