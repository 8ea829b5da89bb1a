import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { withheld } from '../appendix/withheld.js';
import { PackChecks } from '../check/pack-checks.js';
import { noticeOfMeetings } from '../check/rules/late-papers.js';
import { ReportCheckView } from './check-report.view.js';

@ApiTags('report')
@Controller('councils/:council/assessments/:year/report/check')
export class CheckReportController {
  constructor(private readonly checks: PackChecks) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: ReportCheckView })
  async check(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ReportCheckView> {
    const { seen, material, problems, links } = await this.checks.read(caller, year);
    return {
      state: material.state,
      problems: [...problems],
      withheld: withheld(seen),
      meetings: noticeOfMeetings(material).map(({ id, title, heldOn, deadlines }) => ({
        id,
        title,
        heldOn,
        deadlines: [...deadlines],
      })),
      links: links.length,
      published: material.published,
    };
  }
}
