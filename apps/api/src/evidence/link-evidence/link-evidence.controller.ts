import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { EvidenceLinkView } from '../evidence-link.view.js';
import { ChangeLinkDto, LinkEvidenceDto } from './link-evidence.dto.js';
import { LinkEvidence } from './link-evidence.js';

const refused = {
  status: 409,
  type: ProblemView,
  description: 'The assessment or its theme is locked, or the item is there already',
};

@ApiTags('evidence')
@Controller('councils/:council/assessments/:year/evidence-links')
export class LinkEvidenceController {
  constructor(
    private readonly works: Works,
    private readonly links: LinkEvidence,
  ) {}

  @Post()
  @Needs('evidence:write')
  @ApiCreatedResponse({ type: EvidenceLinkView })
  @ApiResponse(refused)
  add(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() input: LinkEvidenceDto,
  ): Promise<EvidenceLinkView> {
    return this.works.write(caller, (work) => this.links.add(work, year, input));
  }

  @Patch(':link')
  @Needs('evidence:write')
  @ChangesRevision()
  @ApiOkResponse({ type: EvidenceLinkView })
  @ApiResponse(refused)
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('link', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: ChangeLinkDto,
  ): Promise<EvidenceLinkView> {
    return this.works.write(caller, (work) => this.links.change(work, year, id, revision, input));
  }

  @Delete(':link')
  @HttpCode(204)
  @Needs('evidence:write')
  @ChangesRevision()
  @ApiNoContentResponse()
  @ApiResponse(refused)
  remove(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('link', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => this.links.remove(work, year, id, revision));
  }

  @Post(':link/restore')
  @HttpCode(200)
  @Needs('evidence:write')
  @ApiOkResponse({ type: EvidenceLinkView })
  @ApiResponse(refused)
  restore(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('link', IdPipe) id: string,
  ): Promise<EvidenceLinkView> {
    return this.works.write(caller, (work) => this.links.restore(work, year, id));
  }
}
