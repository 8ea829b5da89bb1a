import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { crosswalkFile } from './crosswalk-file.js';
import { RelatesVersions } from './related-versions.js';

@ApiTags('models')
@Controller('councils/:council/models/:from/compared-with/:to/crosswalk.json')
export class CrosswalkFileController {
  constructor(private readonly versions: RelatesVersions) {}

  @Get()
  @Needs('assessment:read')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  @ApiNotFoundResponse({ description: 'There is no such version, or nothing relates the two' })
  async file(
    @TheCaller() { councilId }: Caller,
    @Param('from') fromId: string,
    @Param('to') toId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = crosswalkFile(await this.versions.of(councilId, fromId, toId));
    if (file === null) throw new NotHere('crosswalk');
    const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(bytes, {
      type: 'application/json',
      length: bytes.length,
      disposition: attachment(`crosswalk-${fromId}--${toId}.json`),
    });
  }
}
