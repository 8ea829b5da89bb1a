import { applyDecorators, Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ThemeAnswerView } from '../../assessment/assessment.view.js';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ThemeGoesBackDto } from './move-theme.dto.js';
import { MoveTheme } from './move-theme.js';

/** What every move of a theme answers. */
const MovesTheme = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ChangesRevision(),
    ApiOkResponse({ type: ThemeAnswerView }),
    ApiResponse({ status: 409, type: ProblemView, description: 'It may not be moved so: all reasons in `because`' }),
  );

@ApiTags('review')
@Controller('councils/:council/assessments/:year/themes/:theme')
export class MoveThemeController {
  constructor(
    private readonly works: Works,
    private readonly moveTheme: MoveTheme,
  ) {}

  @Post('send-to-review')
  @Needs('assessment:judge')
  @MovesTheme()
  sendToReview(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => this.moveTheme.run(work, year, theme, revision, 'send-to-review'));
  }

  @Post('take-back')
  @Needs('assessment:judge')
  @MovesTheme()
  takeBack(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
    @Body() { reason }: ThemeGoesBackDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) =>
      this.moveTheme.run(work, year, theme, revision, 'take-back', reason.trim()),
    );
  }

  @Post('return-to-lead')
  @Needs('theme:review')
  @MovesTheme()
  returnToLead(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
    @Body() { reason }: ThemeGoesBackDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) =>
      this.moveTheme.run(work, year, theme, revision, 'return-to-lead', reason.trim()),
    );
  }

  @Post('finish-review')
  @Needs('theme:review')
  @MovesTheme()
  finishReview(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => this.moveTheme.run(work, year, theme, revision, 'finish-review'));
  }

  @Post('reopen-theme')
  @Needs('assessment:lead')
  @MovesTheme()
  reopenTheme(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
    @Body() { reason }: ThemeGoesBackDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) =>
      this.moveTheme.run(work, year, theme, revision, 'reopen-theme', reason.trim()),
    );
  }
}
