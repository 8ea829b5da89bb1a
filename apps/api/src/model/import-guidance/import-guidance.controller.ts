import { Body, Controller, Get, Headers, HttpCode, HttpException, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { FetchGuidance, guidanceSites } from './by-address/fetch-guidance.js';
import { GuidanceAddressDto, SaidOfPageDto } from './guidance-import.dto.js';
import { GuidanceImportOptionsView, GuidancePreviewView, ImportedVersionView } from './guidance-import.view.js';
import { ImportGuidance, largestPage } from './import-guidance.js';

const page = { schema: { type: 'string', format: 'binary' } } as const;
const match = { name: 'If-Match', required: true, description: 'The hash of the preview, in quotes' };
const tooLarge = { status: 413, type: ProblemView, description: 'Larger than 5 MB' };
const moved = {
  status: 412,
  type: ProblemView,
  description: 'It is not what was previewed: the new preview is in `current`',
};
const unsaid = { status: 428, type: ProblemView, description: 'The If-Match header is missing' };

/** Brings the guidance's own text in as a version of the council. */
@ApiTags('models')
@Controller('councils/:council/guidance-imports')
export class ImportGuidanceController {
  constructor(
    private readonly importGuidance: ImportGuidance,
    private readonly fetchGuidance: FetchGuidance,
  ) {}

  @Get()
  @Needs('model:manage')
  @ApiOkResponse({ type: GuidanceImportOptionsView })
  options(): GuidanceImportOptionsView {
    return { byAddress: this.fetchGuidance.allowed, sites: [...guidanceSites], largest: largestPage };
  }

  @Post('preview')
  @HttpCode(200)
  @Needs('model:manage')
  @ApiConsumes('application/octet-stream')
  @ApiBody(page)
  @ApiOkResponse({ type: GuidancePreviewView, description: 'What the page would become; nothing is saved' })
  @ApiResponse(tooLarge)
  preview(
    @TheCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() said: SaidOfPageDto,
  ): Promise<GuidancePreviewView> {
    return this.importGuidance.preview(caller, { bytes: request.body }, said);
  }

  @Post()
  @HttpCode(200)
  @Needs('model:manage')
  @ApiConsumes('application/octet-stream')
  @ApiBody(page)
  @ApiHeader(match)
  @ApiOkResponse({ type: ImportedVersionView, description: 'The new version, or the one that has this very text' })
  @ApiResponse(moved)
  @ApiResponse(tooLarge)
  @ApiResponse(unsaid)
  run(
    @TheCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() said: SaidOfPageDto,
    @Headers('if-match') hash: string | undefined,
  ): Promise<ImportedVersionView> {
    return this.importGuidance.run(caller, { bytes: request.body }, said, previewed(hash));
  }

  @Post('by-address/preview')
  @HttpCode(200)
  @Needs('model:manage')
  @ApiOkResponse({ type: GuidancePreviewView, description: 'What the page would become; nothing is saved' })
  previewByAddress(@TheCaller() caller: Caller, @Body() { address }: GuidanceAddressDto): Promise<GuidancePreviewView> {
    return this.importGuidance.preview(caller, { address }, {});
  }

  @Post('by-address')
  @HttpCode(200)
  @Needs('model:manage')
  @ApiHeader(match)
  @ApiOkResponse({ type: ImportedVersionView, description: 'The new version, or the one that has this very text' })
  @ApiResponse(moved)
  @ApiResponse(unsaid)
  runByAddress(
    @TheCaller() caller: Caller,
    @Body() { address }: GuidanceAddressDto,
    @Headers('if-match') hash: string | undefined,
  ): Promise<ImportedVersionView> {
    return this.importGuidance.run(caller, { address }, {}, previewed(hash));
  }
}

function previewed(hash: string | undefined): string {
  if (hash === undefined) throw new HttpException('Say which preview you agree with, in an If-Match header.', 428);
  return hash.replaceAll('"', '');
}
