import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { type MembersPageRow, membersPageStatement } from '../members-page.store.js';
import { MembersPageView } from '../members-page.view.js';
import { closePage, openPage } from './open-page.js';

/** The council's choice: whether anybody may read what it sealed. Opening what is open, or closing what is closed, changes nothing. */
@ApiTags('members-page')
@Controller('councils/:council/assessments/:year/published')
export class OpenPageController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: MembersPageView })
  async read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<MembersPageView> {
    const [[page]] = await this.works.read<[MembersPageRow]>(caller, [membersPageStatement(caller.councilId, year)]);
    if (!page) throw new NotHere('year');
    return {
      open: page.openedAt !== null,
      openedAt: page.openedAt?.toISOString() ?? null,
      openedBy: page.openedByName,
      edition: page.newest,
      path: `/published/${caller.councilSlug}/${year.replace('/', '-')}`,
    };
  }

  @Post()
  @HttpCode(200)
  @Needs('report:write')
  @ApiOkResponse({ type: MembersPageView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'Nothing of the year is sealed' })
  async open(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<MembersPageView> {
    await this.works.write(caller, (work) => openPage(work, year));
    return this.read(caller, year);
  }

  @Delete()
  @HttpCode(200)
  @Needs('report:write')
  @ApiOkResponse({ type: MembersPageView })
  async close(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<MembersPageView> {
    await this.works.write(caller, (work) => closePage(work, year));
    return this.read(caller, year);
  }
}
