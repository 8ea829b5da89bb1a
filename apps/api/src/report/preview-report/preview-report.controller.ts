import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { contentHash } from '../content-hash.js';
import { SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import { AppendixSources } from '../source/appendix-sources.js';

/** The report before it becomes a PDF: the same document, in no format. */
export class ReportPreviewView {
  @ApiProperty({ description: 'sha256 of the content' }) contentHash!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) document!: AppendixDocument;
}

@ApiTags('report')
@Controller('councils/:council/assessments/:year/report/preview')
export class PreviewReportController {
  constructor(
    private readonly sources: AppendixSources,
    private readonly editions: SealedEditions,
  ) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: ReportPreviewView })
  async preview(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ReportPreviewView> {
    const { source, edition } = await this.sources.read(caller, year);
    // What was sealed is shown as it was sealed, whatever has become of names and library since.
    const document =
      source.state === 'sealed'
        ? (await this.editions.read(caller, year, edition)).document
        : buildAppendix(source, 'public');
    return { contentHash: contentHash(document), document };
  }
}
