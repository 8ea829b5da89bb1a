import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { AssessmentView } from '../assessment.view.js';
import { ChangeAssessmentDto } from './change-assessment.dto.js';
import { ChangeAssessment } from './change-assessment.js';

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year')
export class ChangeAssessmentController {
  constructor(
    private readonly works: Works,
    private readonly changeAssessment: ChangeAssessment,
  ) {}

  @Patch()
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() input: ChangeAssessmentDto,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.changeAssessment.run(work, year, revision, input));
  }
}
