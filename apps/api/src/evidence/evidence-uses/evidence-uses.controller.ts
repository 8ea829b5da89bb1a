import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { EvidenceUsesView } from '../evidence.view.js';
import { EvidenceUses } from './evidence-uses.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence/:evidence/uses')
export class EvidenceUsesController {
  constructor(private readonly uses: EvidenceUses) {}

  @Get()
  @Needs('evidence:read')
  @ApiOkResponse({ type: EvidenceUsesView })
  list(@TheCaller() caller: Caller, @Param('evidence', IdPipe) id: string): Promise<EvidenceUsesView> {
    return this.uses.read(caller, id);
  }
}
