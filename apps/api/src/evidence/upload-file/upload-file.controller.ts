import { Controller, Headers, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { UploadedFileView } from '../evidence.view.js';
import { UploadFile } from './upload-file.js';

@ApiTags('evidence')
@Controller('councils/:council/evidence/uploads')
export class UploadFileController {
  constructor(private readonly uploadFile: UploadFile) {}

  @Post()
  @Needs('evidence:write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'X-File-Name',
    required: true,
    description: 'The file’s name, percent-encoded (encodeURIComponent)',
  })
  @ApiCreatedResponse({ type: UploadedFileView, description: 'Kept. Use its fileId to add an item of evidence' })
  @ApiResponse({ status: 413, type: ProblemView, description: 'Larger than 50 MB' })
  @ApiResponse({ status: 415, type: ProblemView, description: 'Not sent as application/octet-stream' })
  upload(
    @TheCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Headers('x-file-name') name: string | undefined,
  ): Promise<UploadedFileView> {
    return this.uploadFile.run(caller, request.body, name);
  }
}
