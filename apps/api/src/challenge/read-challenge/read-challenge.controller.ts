import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { ChallengeCountsView, ChallengeView } from '../challenge.view.js';
import { Challenges } from '../challenges.js';
import { toChallengeView, toCountsView } from '../to-challenge-view.js';

@ApiTags('challenge')
@Controller('councils/:council/assessments/:year/challenge')
export class ReadChallengeController {
  constructor(private readonly challenges: Challenges) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: ChallengeView })
  async read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ChallengeView> {
    return toChallengeView(await this.challenges.read(caller, year), caller);
  }

  @Get('counts')
  @Needs('assessment:read')
  @ApiOkResponse({ type: ChallengeCountsView })
  async counts(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ChallengeCountsView> {
    return toCountsView(await this.challenges.read(caller, year), caller);
  }
}
