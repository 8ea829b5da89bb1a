import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsUUID, ValidateIf } from 'class-validator';
import { ThemeAnswerView } from '../../assessment/assessment.view.js';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { AssignReviewer } from './assign-reviewer.js';

export class AssignReviewerDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID(undefined, { message: 'Choose who reviews this theme' })
  reviewerId!: string | null;
}

@ApiTags('review')
@Controller('councils/:council/assessments/:year/themes/:theme/reviewer')
export class AssignReviewerController {
  constructor(
    private readonly works: Works,
    private readonly assignReviewer: AssignReviewer,
  ) {}

  @Put()
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: ThemeAnswerView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'They may not review it: all reasons in `because`' })
  assign(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') themeKey: string,
    @Revision() revision: number,
    @Body() { reviewerId }: AssignReviewerDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => this.assignReviewer.run(work, year, themeKey, revision, reviewerId));
  }
}
