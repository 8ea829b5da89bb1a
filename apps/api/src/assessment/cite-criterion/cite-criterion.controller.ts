import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { PlainText } from '../../http/plain-text.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CitationView } from '../assessment.view.js';
import { CiteCriterion } from './cite-criterion.js';

export class CiteCriterionDto {
  @ApiProperty({ maxLength: 1000 })
  @IsString({ message: 'The note must be text' })
  @MaxLength(1000, { message: 'The note must be 1,000 characters or fewer' })
  @PlainText()
  note!: string;
}

@ApiTags('assessments')
@Controller('councils/:council/assessments/:year/criteria/:theme/:criterion/citations/:citedTheme/:citedCriterion')
export class CiteCriterionController {
  constructor(
    private readonly works: Works,
    private readonly citeCriterion: CiteCriterion,
  ) {}

  @Put()
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: CitationView })
  cite(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Param('criterion') criterion: string,
    @Param('citedTheme') citedTheme: string,
    @Param('citedCriterion') citedCriterion: string,
    @Revision() revision: number,
    @Body() { note }: CiteCriterionDto,
  ): Promise<CitationView> {
    return this.works.write(caller, (work) =>
      this.citeCriterion.cite(work, year, `${theme}/${criterion}`, `${citedTheme}/${citedCriterion}`, revision, note),
    );
  }

  @Delete()
  @HttpCode(204)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiNoContentResponse()
  remove(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('theme') theme: string,
    @Param('criterion') criterion: string,
    @Param('citedTheme') citedTheme: string,
    @Param('citedCriterion') citedCriterion: string,
    @Revision() revision: number,
  ): Promise<void> {
    return this.works.write(caller, (work) =>
      this.citeCriterion.remove(work, year, `${theme}/${criterion}`, `${citedTheme}/${citedCriterion}`, revision),
    );
  }
}
