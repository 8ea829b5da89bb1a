import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { AssessmentView } from '../assessment.view.js';
import { Assessments } from '../assessments.js';
import { OpenYearDto } from './open-year.dto.js';
import { OpenYear } from './open-year.js';

@ApiTags('assessments')
@Controller('councils/:council/assessments')
export class OpenYearController {
  constructor(
    private readonly works: Works,
    private readonly openYear: OpenYear,
    private readonly assessments: Assessments,
  ) {}

  @Post()
  @Needs('assessment:open')
  @ApiCreatedResponse({ type: AssessmentView })
  open(@TheCaller() caller: Caller, @Body() input: OpenYearDto): Promise<AssessmentView> {
    return this.works.write(caller, async (work) => {
      await this.openYear.run(work, input);
      return this.assessments.readIn(work, input.year);
    });
  }
}
