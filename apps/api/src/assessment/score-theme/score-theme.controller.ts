import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ThemeAnswerView } from '../assessment.view.js';
import { ScoreThemeDto } from './score-theme.dto.js';
import { ScoreTheme } from './score-theme.js';

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year/themes/:theme/score')
export class ScoreThemeController {
  constructor(
    private readonly works: Works,
    private readonly scoreTheme: ScoreTheme,
  ) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: ThemeAnswerView })
  score(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') themeKey: string,
    @Revision() revision: number,
    @Body() input: ScoreThemeDto,
  ): Promise<ThemeAnswerView> {
    return this.works.write(caller, (work) => this.scoreTheme.run(work, year, themeKey, revision, input));
  }
}
