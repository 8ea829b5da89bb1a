import { Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { ExportReport } from './export-report.js';
import { ExportsView, ExportView } from './export.view.js';
import { reportFileName } from './file-name.js';

@ApiTags('report')
@Controller('councils/:council/assessments/:year/report/exports')
export class ExportReportController {
  constructor(private readonly exportReport: ExportReport) {}

  @Post()
  @HttpCode(202)
  @Needs('report:export')
  @ApiAcceptedResponse({ type: ExportView, description: 'The PDF is being made; ask again for its progress' })
  start(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ExportView> {
    return this.exportReport.start(caller, year);
  }

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: ExportsView })
  async list(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ExportsView> {
    return { items: await this.exportReport.list(caller, year) };
  }

  @Get(':export')
  @Needs('report:export')
  @ApiOkResponse({ type: ExportView })
  read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('export', IdPipe) id: string,
  ): Promise<ExportView> {
    return this.exportReport.read(caller, year, id);
  }

  @Get(':export/file')
  @Needs('report:export')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It is not ready' })
  async file(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('export', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, size, export: view } = await this.exportReport.file(caller, year, id);
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox");
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      length: size,
      disposition: `attachment; filename="${reportFileName(year, view.draft)}"`,
    });
  }
}
