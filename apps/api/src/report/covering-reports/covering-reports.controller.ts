import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotAllowed, NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import {
  addCoveringReport,
  changeCoveringReport,
  removeCoveringReport,
  restoreCoveringReport,
} from './change-covering-report.js';
import { AddCoveringReportDto, CoveringReportDto, ListCoveringQuery, WriteFieldDto } from './covering-report.dto.js';
import { coveringReportsStatement, type CoveringRow, toCoveringSummary } from './covering-report.store.js';
import { CoveringReportsView, CoveringSummaryView, FieldAnswerView } from './covering-report.view.js';
import { writeCoveringField } from './write-covering-field.js';

const noYear = 'A covering report belongs to a year that has been opened: see the list of years of your council.';

/** The covering reports of a year: begun, changed and taken away in every state of it. */
@ApiTags('covering-reports')
@Controller('councils/:council/assessments/:year/covering-reports')
export class CoveringReportsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: CoveringReportsView })
  async list(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() { removed }: ListCoveringQuery,
  ): Promise<CoveringReportsView> {
    if (removed === 'true' && !caller.permissions.has('report:write'))
      throw new NotAllowed('Only people who may write covering reports see the removed ones.');
    const { councilId } = caller;
    const [[assessment], rows] = await this.works.read<[object, CoveringRow]>(caller, [
      { text: 'select id from assessment where council_id = $1 and year = $2', values: [councilId, year] },
      coveringReportsStatement(councilId, year, removed === 'true'),
    ]);
    if (!assessment) throw new NotHere('year', noYear);
    return { items: rows.map(toCoveringSummary) };
  }

  @Post()
  @Needs('report:write')
  @ApiCreatedResponse({ type: CoveringSummaryView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  add(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() input: AddCoveringReportDto,
  ): Promise<CoveringSummaryView> {
    return this.works.write(caller, (work) => addCoveringReport(work, year, input));
  }

  @Put(':report')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: CoveringSummaryView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: CoveringReportDto,
  ): Promise<CoveringSummaryView> {
    return this.works.write(caller, (work) => changeCoveringReport(work, year, id, revision, input));
  }

  @Put(':report/fields/:field')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: FieldAnswerView })
  @ApiResponse({ status: 409, description: 'The service fills the field in', type: ProblemView })
  write(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
    @Param('field') field: string,
    @Revision() revision: number,
    @Body() input: WriteFieldDto,
  ): Promise<FieldAnswerView> {
    return this.works.write(caller, (work) => writeCoveringField(work, year, id, field, revision, input));
  }

  @Delete(':report')
  @HttpCode(204)
  @Needs('report:write')
  @ChangesRevision()
  @ApiNoContentResponse({ description: 'It stays with all that was typed and can be put back' })
  remove(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) => removeCoveringReport(work, year, id, revision));
  }

  @Post(':report/restore')
  @HttpCode(200)
  @Needs('report:write')
  @ApiOkResponse({ type: CoveringSummaryView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  restore(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
  ): Promise<CoveringSummaryView> {
    return this.works.write(caller, (work) => restoreCoveringReport(work, year, id));
  }
}
