import { Controller, Delete, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IdPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { EvidenceView } from '../evidence.view.js';
import { RemoveEvidence } from './remove-evidence.js';

export class RemoveEvidenceQuery {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'The person has seen where it is used' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'evenIfUsed is true or false' })
  evenIfUsed?: 'true' | 'false';
}

@ApiTags('evidence')
@Controller('councils/:council/evidence/:evidence')
export class RemoveEvidenceController {
  constructor(
    private readonly works: Works,
    private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Delete()
  @HttpCode(204)
  @Needs('evidence:write')
  @ChangesRevision()
  @ApiNoContentResponse()
  @ApiResponse({
    status: 409,
    type: ProblemView,
    description:
      'It is used: `because` names every place (in-use can be overridden, used-in-locked-year and only-evidence cannot)',
  })
  remove(
    @TheCaller() caller: Caller,
    @Param('evidence', IdPipe) id: string,
    @Revision() revision: number,
    @Query() query: RemoveEvidenceQuery,
  ): Promise<void> {
    return this.works.write(caller, (work) =>
      this.removeEvidence.remove(work, id, revision, query.evenIfUsed === 'true'),
    );
  }

  @Post('restore')
  @HttpCode(200)
  @Needs('evidence:write')
  @ApiOkResponse({ type: EvidenceView })
  restore(@TheCaller() caller: Caller, @Param('evidence', IdPipe) id: string): Promise<EvidenceView> {
    return this.works.write(caller, (work) => this.removeEvidence.restore(work, id));
  }
}
