import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { JudgeCriterionDto, JudgedView } from './judge-criterion.dto.js';
import { JudgeCriterion } from './judge-criterion.js';

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year/criteria/:theme/:criterion/judgement')
export class JudgeCriterionController {
  constructor(
    private readonly works: Works,
    private readonly judgeCriterion: JudgeCriterion,
  ) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: JudgedView })
  judge(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Param('criterion') criterion: string,
    @Revision() revision: number,
    @Body() input: JudgeCriterionDto,
  ): Promise<JudgedView> {
    return this.works.write(caller, (work) =>
      this.judgeCriterion.run(work, year, `${theme}/${criterion}`, revision, input),
    );
  }
}
