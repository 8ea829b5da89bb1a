import { Body, Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CouncilView } from '../council.view.js';
import { ChangeCouncilDto } from './change-council.dto.js';
import { changeCouncil } from './change-council.js';

@ApiTags('council')
@Controller('councils/:council')
export class ChangeCouncilController {
  constructor(private readonly works: Works) {}

  @Patch()
  @Needs('council:manage')
  @ChangesRevision()
  @ApiOkResponse({ type: CouncilView })
  change(
    @TheCaller() caller: Caller,
    @Revision() revision: number,
    @Body() input: ChangeCouncilDto,
  ): Promise<CouncilView> {
    return this.works.write(caller, (work) => changeCouncil(work, revision, input));
  }
}
