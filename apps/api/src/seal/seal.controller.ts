import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { AssessmentView } from '../assessment/assessment.view.js';
import { YearPipe } from '../http/ids.js';
import { ChangesRevision, Revision } from '../http/if-match.js';
import { Needs } from '../http/permission.js';
import { PlainText } from '../http/plain-text.js';
import { ProblemView } from '../http/problem.view.js';
import { TheCaller } from '../http/request.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { SealedEditions } from './read-seals/sealed-editions.js';
import { Revise } from './revise/revise.js';
import { SealYear } from './seal-year/seal-year.js';
import { SealsView } from './seal.view.js';

export class ReviseDto {
  @ApiProperty({ maxLength: 1000, description: 'Shown with the edition that it begins' })
  @IsString({ message: 'Say why the sealed year must be revised' })
  @Matches(/\S/, { message: 'Say why the sealed year must be revised' })
  @MaxLength(1000, { message: 'The reason must be 1,000 characters or fewer' })
  @PlainText()
  reason!: string;
}

@ApiTags('sign-off')
@Controller('councils/:council/assessments/:year')
export class SealController {
  constructor(
    private readonly works: Works,
    private readonly sealYear: SealYear,
    private readonly revise: Revise,
    private readonly editions: SealedEditions,
  ) {}

  /** Takes as long as making the PDF does. */
  @Post('seal')
  @HttpCode(201)
  @Needs('assessment:lead')
  @ApiCreatedResponse({ type: SealsView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It may not be sealed: all reasons in `because`' })
  async seal(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<SealsView> {
    await this.sealYear.run(caller, year);
    return { items: await this.editions.list(caller, year) };
  }

  @Post('revise')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  reviseYear(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() { reason }: ReviseDto,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.revise.run(work, year, revision, reason.trim()));
  }
}
