import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../../http/ids.js';
import { Needs } from '../../../http/permission.js';
import { ProblemView } from '../../../http/problem.view.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { CheckLinks } from './check-links.js';
import { LinkChecksView, LinkCheckView } from './link-check.view.js';

@ApiTags('report')
@Controller('councils/:council/assessments/:year/report/check-links')
export class CheckLinksController {
  constructor(private readonly checkLinks: CheckLinks) {}

  @Post()
  @HttpCode(202)
  @Needs('report:write')
  @ApiAcceptedResponse({ type: LinkCheckView, description: 'The links are being tried; ask again for how far it is' })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  start(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<LinkCheckView> {
    return this.checkLinks.start(caller, year);
  }

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: LinkChecksView })
  latest(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<LinkChecksView> {
    return this.checkLinks.latest(caller, year);
  }
}
