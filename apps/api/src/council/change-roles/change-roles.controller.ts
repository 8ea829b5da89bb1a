import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { RolesDto } from '../add-person/add-person.dto.js';
import { MemberView } from '../council.view.js';
import { changeRoles, RemovePerson } from './change-roles.js';

@ApiTags('people')
@Controller('councils/:council/people/:person')
export class ChangeRolesController {
  constructor(
    private readonly works: Works,
    private readonly removePerson: RemovePerson,
  ) {}

  @Patch()
  @Needs('people:manage')
  @ChangesRevision()
  @ApiOkResponse({ type: MemberView })
  change(
    @TheCaller() caller: Caller,
    @Param('person', IdPipe) personId: string,
    @Revision() revision: number,
    @Body() input: RolesDto,
  ): Promise<MemberView> {
    return this.works.write(caller, (work) => changeRoles(work, personId, revision, input.roles));
  }

  @Delete()
  @HttpCode(204)
  @Needs('people:manage')
  @ChangesRevision()
  @ApiNoContentResponse()
  remove(
    @TheCaller() caller: Caller,
    @Param('person', IdPipe) personId: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => this.removePerson.run(work, personId, revision));
  }
}
