import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotAllowed } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { type CodedListRow, codedListsStatement } from '../coded-lists/coded-list.store.js';
import { buildCoveringDocument } from '../covering/build-covering-document.js';
import { PreviewQuery } from './covering-report.dto.js';
import { CoveringPreviewView, CoveringReportView } from './covering-report.view.js';
import { CoveringSources } from './covering-sources.js';
import { toCoveringView } from './to-covering-view.js';

@ApiTags('covering-reports')
@Controller('councils/:council/assessments/:year/covering-reports/:report')
export class ReadCoveringReportController {
  constructor(
    private readonly works: Works,
    private readonly sources: CoveringSources,
  ) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: CoveringReportView })
  async read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
  ): Promise<CoveringReportView> {
    const source = await this.sources.read(caller, year, id);
    const [lists] = await this.works.read<[CodedListRow]>(caller, [codedListsStatement(caller.councilId)]);
    return toCoveringView(source, lists, caller.permissions.has('restricted:read'));
  }

  @Get('preview')
  @Needs('report:export')
  @ApiOkResponse({ type: CoveringPreviewView })
  async preview(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
    @Query() { audience = 'public' }: PreviewQuery,
  ): Promise<CoveringPreviewView> {
    if (audience === 'restricted' && !caller.permissions.has('restricted:read'))
      throw new NotAllowed('Only people who may see exempt text see the restricted report.');
    const { form, values, facts } = await this.sources.read(caller, year, id);
    return { document: buildCoveringDocument(form, values, facts, audience) };
  }
}
