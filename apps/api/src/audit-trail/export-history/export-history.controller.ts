import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Clock } from '../../work/clock.js';
import { Works } from '../../work/works.js';
import { HistoryQuery } from '../read-history/read-history.dto.js';
import { exportHistory, historyFileName } from './export-history.js';

@ApiTags('history')
@Controller('councils/:council/history.csv')
export class ExportHistoryController {
  constructor(
    private readonly works: Works,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('history:read')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
    description: 'The whole history of the filter, newest first; texts are cut after 2,000 characters',
  })
  async file(
    @TheCaller() caller: Caller,
    @Query() query: HistoryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const lines = await exportHistory(this.works, caller, query);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(lines, {
      type: 'text/csv; charset=utf-8',
      disposition: attachment(historyFileName(caller.councilName, this.clock.now())),
    });
  }
}
