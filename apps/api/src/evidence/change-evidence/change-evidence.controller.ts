import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { EvidenceFieldsDto } from '../evidence-fields.dto.js';
import { EvidenceView } from '../evidence.view.js';
import { ChangeEvidence } from './change-evidence.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence/:evidence')
export class ChangeEvidenceController {
  constructor(
    private readonly works: Works,
    private readonly changeEvidence: ChangeEvidence,
  ) {}

  @Patch()
  @Needs('evidence:write')
  @ChangesRevision()
  @ApiOkResponse({ type: EvidenceView })
  change(
    @TheCaller() caller: Caller,
    @Param('evidence', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: EvidenceFieldsDto,
  ): Promise<EvidenceView> {
    return this.works.write(caller, (work) => this.changeEvidence.run(work, id, revision, input));
  }
}
