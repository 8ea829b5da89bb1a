import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { buildAppendix } from '../appendix/build-appendix.js';
import { appendixProblems } from '../appendix/problems.js';
import { withheld } from '../appendix/withheld.js';
import { charactersLacking } from '../pdf/printable.js';
import { AppendixSources, seenBy } from '../source/appendix-sources.js';
import { ReportCheckView } from './check-report.view.js';

@ApiTags('report')
@Controller('councils/:council/assessments/:year/report/check')
export class CheckReportController {
  constructor(private readonly sources: AppendixSources) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: ReportCheckView })
  async check(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ReportCheckView> {
    const { source, missing } = await this.sources.read(caller, year);
    const seen = seenBy(caller, source);
    const { replaced, mentions } = appendixProblems(seen, buildAppendix(source, 'public'), charactersLacking);
    return {
      state: source.state,
      missing,
      withheld: withheld(seen),
      replaced: replaced.map(({ where, characters }) => ({ where, characters: [...characters] })),
      mentions: [...mentions],
    };
  }
}
