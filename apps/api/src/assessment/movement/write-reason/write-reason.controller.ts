import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../../http/ids.js';
import { ChangesRevision, Revision } from '../../../http/if-match.js';
import { Needs } from '../../../http/permission.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { Works } from '../../../work/works.js';
import { SavedReasonView } from './saved-reason.view.js';
import { WriteReasonDto } from './write-reason.dto.js';
import { WriteReason } from './write-reason.js';

@ApiTags('movement')
@Controller('councils/:council/assessments/:year/themes/:theme/movement-reason')
export class WriteReasonController {
  constructor(
    private readonly works: Works,
    private readonly writeReason: WriteReason,
  ) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: SavedReasonView })
  write(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') themeKey: string,
    @Revision() revision: number,
    @Body() input: WriteReasonDto,
  ): Promise<SavedReasonView> {
    return this.works.write(caller, (work) => this.writeReason.run(work, year, themeKey, revision, input));
  }
}
