import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { PlainText } from '../../http/plain-text.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { AssessmentView } from '../assessment.view.js';
import { MakeFinal } from './make-final.js';

export class ReopenDto {
  @ApiProperty({ maxLength: 1000, description: 'Internal: for people of the council, in no document' })
  @IsString({ message: 'Say why it must be reopened' })
  @Matches(/\S/, { message: 'Say why it must be reopened' })
  @MaxLength(1000, { message: 'The reason must be 1,000 characters or fewer' })
  @PlainText()
  reason!: string;
}

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year')
export class MakeFinalController {
  constructor(
    private readonly works: Works,
    private readonly makeFinal: MakeFinal,
  ) {}

  @Post('final')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It may not be final yet: all reasons in `because`' })
  final(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.makeFinal.makeFinal(work, year, revision));
  }

  @Post('reopen')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: AssessmentView })
  reopen(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() { reason }: ReopenDto,
  ): Promise<AssessmentView> {
    return this.works.write(caller, (work) => this.makeFinal.reopen(work, year, revision, reason));
  }
}
