import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../../evidence/download-file/content-disposition.js';
import { YearPipe } from '../../../http/ids.js';
import { Needs } from '../../../http/permission.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { DownloadActionPlanQuery, DownloadRegisterQuery } from './download-register.dto.js';
import { DownloadRegister, type RegisterFile } from './download-register.js';

/** Saved, never shown; if shown all the same, without scripts and as no one. */
const harmless = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
};
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

@ApiTags('report')
@Controller('councils/:council/assessments/:year')
export class DownloadRegisterController {
  constructor(private readonly downloadRegister: DownloadRegister) {}

  @Get('follow-on-actions/register')
  @Needs('report:export')
  @ApiProduces(...Object.values(types))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  async actionPlan(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() query: DownloadActionPlanQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sent(await this.downloadRegister.run(caller, year, { ...query, kind: 'action-plan' }), reply);
  }

  @Get('evidence-register')
  @Needs('report:export')
  @ApiProduces(...Object.values(types))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  async evidence(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() query: DownloadRegisterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const asked = { ...query, kind: 'evidence' as const, purpose: 'reading' as const };
    return sent(await this.downloadRegister.run(caller, year, asked), reply);
  }
}

function sent({ bytes, name, format }: RegisterFile, reply: FastifyReply): StreamableFile {
  void reply.headers(harmless);
  return new StreamableFile(bytes, { type: types[format], length: bytes.length, disposition: attachment(name) });
}
