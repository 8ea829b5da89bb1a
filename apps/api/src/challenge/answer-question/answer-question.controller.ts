import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ChallengeAnswerView } from '../challenge.view.js';
import { AnswerQuestionDto } from './answer-question.dto.js';
import { AnswerQuestion } from './answer-question.js';

@ApiTags('challenge')
@Controller('councils/:council/assessments/:year/challenge/:finding')
export class AnswerQuestionController {
  constructor(
    private readonly works: Works,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: ChallengeAnswerView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It may not be answered: all reasons in `because`' })
  answer(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('finding') finding: string,
    @Revision() revision: number,
    @Body() body: AnswerQuestionDto,
  ): Promise<ChallengeAnswerView> {
    return this.works.write(caller, (work) => this.answerQuestion.answer(work, year, finding, revision, body));
  }

  @Delete()
  @HttpCode(204)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiNoContentResponse()
  withdraw(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('finding') finding: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => this.answerQuestion.withdraw(work, year, finding, revision));
  }
}
