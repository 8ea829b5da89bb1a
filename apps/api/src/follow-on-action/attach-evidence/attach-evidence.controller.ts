import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { attachEvidence, detachEvidence } from './attach-evidence.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/:followOnAction/evidence/:evidence')
export class AttachEvidenceController {
  constructor(private readonly works: Works) {}

  @Put()
  @Needs('follow-on-action:write')
  @ApiOkResponse({ type: FollowOnActionView })
  attach(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Param('evidence', IdPipe) evidenceId: string,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => attachEvidence(work, year, id, evidenceId));
  }

  @Delete()
  @Needs('follow-on-action:write')
  @ApiOkResponse({ type: FollowOnActionView })
  detach(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Param('evidence', IdPipe) evidenceId: string,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => detachEvidence(work, year, id, evidenceId));
  }
}
