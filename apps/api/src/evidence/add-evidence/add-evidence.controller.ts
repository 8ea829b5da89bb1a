import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { EvidenceView } from '../evidence.view.js';
import { AddEvidenceDto } from './add-evidence.dto.js';
import { addEvidence } from './add-evidence.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence')
export class AddEvidenceController {
  constructor(private readonly works: Works) {}

  @Post()
  @Needs('evidence:write')
  @ApiCreatedResponse({ type: EvidenceView })
  add(@TheCaller() caller: Caller, @Body() input: AddEvidenceDto): Promise<EvidenceView> {
    return this.works.write(caller, (work) => addEvidence(work, input));
  }
}
