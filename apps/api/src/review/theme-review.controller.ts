import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../http/ids.js';
import { ChangesRevision, Revision } from '../http/if-match.js';
import { Needs } from '../http/permission.js';
import { ProblemView } from '../http/problem.view.js';
import { TheCaller } from '../http/request.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { ReadThemeReview } from './read-theme-review/read-theme-review.js';
import { ResolveDisagreementDto } from './resolve-disagreement/resolve-disagreement.dto.js';
import { ResolveDisagreement } from './resolve-disagreement/resolve-disagreement.js';
import { ReviewRoundView, SampleView, ThemeReviewView } from './review.view.js';
import { SampleEvidenceDto } from './sample-evidence/sample-evidence.dto.js';
import { SampleEvidence } from './sample-evidence/sample-evidence.js';
import { WriteReviewDto } from './write-review/write-review.dto.js';
import { WriteReview } from './write-review/write-review.js';

const refused = { status: 409, type: ProblemView, description: 'A rule is against it: all reasons in `because`' };

@ApiTags('review')
@Controller('councils/:council/assessments/:year/themes/:theme/review')
export class ThemeReviewController {
  constructor(
    private readonly works: Works,
    private readonly readThemeReview: ReadThemeReview,
    private readonly writeReview: WriteReview,
    private readonly sampleEvidence: SampleEvidence,
    private readonly resolveDisagreement: ResolveDisagreement,
  ) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: ThemeReviewView })
  read(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
  ): Promise<ThemeReviewView> {
    return this.readThemeReview.run(caller, year, theme);
  }

  @Put()
  @Needs('theme:review')
  @ChangesRevision()
  @ApiOkResponse({ type: ReviewRoundView })
  @ApiResponse(refused)
  write(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
    @Body() input: WriteReviewDto,
  ): Promise<ReviewRoundView> {
    return this.works.write(caller, (work) => this.writeReview.run(work, year, theme, revision, input));
  }

  @Put('samples/:link')
  @Needs('theme:review')
  @ChangesRevision()
  @ApiOkResponse({ type: SampleView })
  @ApiResponse(refused)
  sample(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Param('link', IdPipe) link: string,
    @Revision() revision: number,
    @Body() { found }: SampleEvidenceDto,
  ): Promise<SampleView> {
    return this.works.write(caller, (work) => this.sampleEvidence.run(work, year, theme, link, revision, found));
  }

  @Put('resolution')
  @Needs('theme:review', 'assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: ReviewRoundView })
  @ApiResponse(refused)
  resolve(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Revision() revision: number,
    @Body() { resolution }: ResolveDisagreementDto,
  ): Promise<ReviewRoundView> {
    return this.works.write(caller, (work) => this.resolveDisagreement.run(work, year, theme, revision, resolution));
  }
}
