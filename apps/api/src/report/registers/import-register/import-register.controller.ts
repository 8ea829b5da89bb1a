import { Controller, Headers, HttpCode, HttpException, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { YearPipe } from '../../../http/ids.js';
import { Needs } from '../../../http/permission.js';
import { ProblemView } from '../../../http/problem.view.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { ImportedView, ImportPreviewView } from './import.view.js';
import { ImportRegister } from './import-register.js';

const fileName = {
  name: 'X-File-Name',
  required: true,
  description: 'The file’s name, percent-encoded (encodeURIComponent)',
};
const file = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/register')
export class ImportRegisterController {
  constructor(private readonly importRegister: ImportRegister) {}

  @Post('preview')
  @HttpCode(200)
  @Needs('follow-on-action:write')
  @ApiConsumes('application/octet-stream')
  @ApiBody(file)
  @ApiHeader(fileName)
  @ApiOkResponse({ type: ImportPreviewView, description: 'What importing the file would do; nothing is saved' })
  @ApiResponse({ status: 409, type: ProblemView, description: 'The year is locked' })
  @ApiResponse({ status: 413, type: ProblemView, description: 'Larger than 10 MB' })
  preview(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Req() request: FastifyRequest,
    @Headers('x-file-name') name: string | undefined,
  ): Promise<ImportPreviewView> {
    return this.importRegister.preview(caller, year, request.body, name);
  }

  @Post('import')
  @HttpCode(200)
  @Needs('follow-on-action:write')
  @ApiConsumes('application/octet-stream')
  @ApiBody(file)
  @ApiHeader(fileName)
  @ApiHeader({ name: 'If-Match', required: true, description: 'The hash of the preview, in quotes' })
  @ApiOkResponse({ type: ImportedView, description: 'Exactly what the preview said has been done' })
  @ApiResponse({ status: 409, type: ProblemView, description: 'The year is locked' })
  @ApiResponse({ status: 412, type: ProblemView, description: 'It has changed since: the new preview is in `current`' })
  @ApiResponse({ status: 413, type: ProblemView, description: 'Larger than 10 MB' })
  @ApiResponse({ status: 428, type: ProblemView, description: 'The If-Match header is missing' })
  run(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Req() request: FastifyRequest,
    @Headers('x-file-name') name: string | undefined,
    @Headers('if-match') match: string | undefined,
  ): Promise<ImportedView> {
    if (match === undefined) throw new HttpException('Say which preview you agree with, in an If-Match header.', 428);
    return this.importRegister.run(caller, year, match.replaceAll('"', ''), request.body, name);
  }
}
