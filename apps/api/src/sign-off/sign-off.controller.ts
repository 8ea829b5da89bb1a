import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../http/ids.js';
import { Needs } from '../http/permission.js';
import { ProblemView } from '../http/problem.view.js';
import { TheCaller } from '../http/request.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { ReadSignOff } from './read-sign-off/read-sign-off.js';
import { SignOffView } from './sign-off.view.js';
import { SignDto } from './sign/sign.dto.js';
import { Sign } from './sign/sign.js';

@ApiTags('sign-off')
@Controller('councils/:council/assessments/:year')
export class SignOffController {
  constructor(
    private readonly works: Works,
    private readonly readSignOff: ReadSignOff,
    private readonly sign: Sign,
  ) {}

  @Get('sign-off')
  @Needs('assessment:read')
  @ApiOkResponse({ type: SignOffView })
  read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<SignOffView> {
    return this.readSignOff.run(caller, year);
  }

  /** Carries the hash of the text that was read in place of a revision: a text that came back is the text that was read. */
  @Post('signatures')
  @HttpCode(200)
  @Needs('assessment:sign')
  @ApiOkResponse({ type: SignOffView })
  @ApiResponse({
    status: 409,
    type: ProblemView,
    description: 'They may not sign, or the text has changed since they read it: `because` names what changed',
  })
  async give(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() input: SignDto,
  ): Promise<SignOffView> {
    await this.works.write(caller, (work) => this.sign.run(work, year, input));
    return this.readSignOff.run(caller, year);
  }
}
