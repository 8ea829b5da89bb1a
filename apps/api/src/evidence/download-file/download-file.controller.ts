import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { attachment } from './content-disposition.js';
import { DownloadFile } from './download-file.js';

/** Whatever the file holds, no browser runs it: saved, never shown; if shown all the same, without scripts and as no one. */
const harmless = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

@ApiTags('evidence')
@Controller('councils/:council/evidence/:evidence/file')
export class DownloadFileController {
  constructor(private readonly downloadFile: DownloadFile) {}

  @Get()
  @Needs('evidence:read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  async download(
    @TheCaller() caller: Caller,
    @Param('evidence', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, type, size, bytes } = await this.downloadFile.open(caller, id);
    void reply.headers(harmless);
    return new StreamableFile(bytes, { type, length: size, disposition: attachment(name) });
  }
}
