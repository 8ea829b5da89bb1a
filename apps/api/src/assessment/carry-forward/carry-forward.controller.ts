import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { BeginFrom } from './begin-from.js';
import { CarriedItemsQuery, CarryForwardDto, CarryPreviewQuery, ConfirmTogetherDto } from './carried.dto.js';
import { CarriedForwardView, CarriedItemsView, CarryPreviewView, ConfirmedTogetherView } from './carried.view.js';
import { DecideCarried } from './decide-carried.js';
import { ReadCarried } from './read-carried.js';

@ApiTags('carried forward')
@Controller('councils/:council/assessments/:year')
export class CarryForwardController {
  constructor(
    private readonly works: Works,
    private readonly readCarried: ReadCarried,
    private readonly beginFrom: BeginFrom,
    private readonly decideCarried: DecideCarried,
  ) {}

  /** What would come along from this year into a later one. */
  @Get('carry-preview')
  @Needs('assessment:open')
  @ApiOkResponse({ type: CarryPreviewView })
  preview(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() { into, modelId }: CarryPreviewQuery,
  ): Promise<CarryPreviewView> {
    return this.readCarried.preview(caller, year, into, modelId);
  }

  @Post('carried-forward')
  @Needs('assessment:open')
  @ApiCreatedResponse({ type: CarriedForwardView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It is locked, not empty, or was begun so already' })
  async begin(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() { from }: CarryForwardDto,
  ): Promise<CarriedForwardView> {
    await this.works.write(caller, (work) => this.beginFrom.run(work, year, from));
    return this.readCarried.read(caller, year);
  }

  /** 404 when nothing came along. */
  @Get('carried-forward')
  @Needs('assessment:read')
  @ApiOkResponse({ type: CarriedForwardView })
  read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<CarriedForwardView> {
    return this.readCarried.read(caller, year);
  }

  @Get('carried-items')
  @Needs('assessment:read')
  @ApiOkResponse({ type: CarriedItemsView })
  items(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() query: CarriedItemsQuery,
  ): Promise<CarriedItemsView> {
    return this.readCarried.items(caller, year, query);
  }

  /** Confirms the evidence links of a theme that came along as they were, 200 at a time. */
  @Post('carried-items/confirm-links')
  @HttpCode(200)
  @Needs('assessment:judge')
  @ApiOkResponse({ type: ConfirmedTogetherView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'The year or the theme is locked' })
  async confirmLinks(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() { themeKey }: ConfirmTogetherDto,
  ): Promise<ConfirmedTogetherView> {
    const confirmed = await this.works.write(caller, (work) => this.decideCarried.confirmLinks(work, year, themeKey));
    return { confirmed };
  }
}
