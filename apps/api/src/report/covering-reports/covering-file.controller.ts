import { Controller, Get, HttpException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../evidence/download-file/content-disposition.js';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { WritingEnded } from '../office/office-threads.js';
import { RenderingFailed, TooManyRenderings } from '../render/pdf-renderer.js';
import { CoveringFiles, type CoveringFormat, WORD } from './covering-file.js';

const formats = ['pdf', 'docx', 'template'] as const;
const audiences = ['public', 'restricted'] as const;

export class CoveringFileQuery {
  @IsIn(formats, { message: 'Choose pdf, docx or template' })
  @ApiProperty({ enum: formats, description: 'PDF, Word, or Word in the council’s own template' })
  format!: CoveringFormat;

  @IsOptional()
  @IsIn(audiences, { message: 'Choose public or restricted' })
  @ApiProperty({ enum: audiences, required: false })
  audience?: (typeof audiences)[number];
}

@ApiTags('covering-reports')
@Controller('councils/:council/assessments/:year/covering-reports/:report/file')
export class CoveringFileController {
  constructor(private readonly files: CoveringFiles) {}

  @Get()
  @Needs('report:export')
  @ApiProduces('application/pdf', WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Always as an attachment' })
  @ApiResponse({
    status: 503,
    type: ProblemView,
    description: 'Too many files are being made, or this one takes too long',
  })
  async file(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('report', IdPipe) id: string,
    @Query() { format, audience = 'public' }: CoveringFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, type, bytes } = await this.files.make(caller, year, id, format, audience).catch((error: unknown) => {
      const told =
        error instanceof TooManyRenderings || error instanceof RenderingFailed || error instanceof WritingEnded;
      throw told ? new HttpException(error.message, 503) : error;
    });
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: attachment(name) });
  }
}
