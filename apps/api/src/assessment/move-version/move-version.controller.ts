import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { PlainText } from '../../http/plain-text.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MoveVersionDto } from './move-version.dto.js';
import { MoveVersion } from './move-version.js';
import { MovePlanView, VersionMovesView } from './move-version.view.js';
import { UndoVersionMove } from './undo-version-move.js';

class ToVersionQuery {
  @ApiProperty({ maxLength: 80, description: 'Id of the version that the year would be moved to' })
  @IsString({ message: 'Choose a version' })
  @MaxLength(80, { message: 'Choose a version' })
  @PlainText()
  to!: string;
}

const notNow = {
  status: 409,
  type: ProblemView,
  description: 'It cannot be done as things stand: all reasons in `because`',
};

@ApiTags('versions')
@Controller('councils/:council/assessments/:year')
export class MoveVersionController {
  constructor(
    private readonly works: Works,
    private readonly moveVersion: MoveVersion,
    private readonly undoMove: UndoVersionMove,
  ) {}

  @Get('version-move')
  @Needs('assessment:lead')
  @ApiOkResponse({ type: MovePlanView })
  plan(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Query() { to }: ToVersionQuery,
  ): Promise<MovePlanView> {
    return this.works.write(caller, (work) => this.moveVersion.plan(work, year, to));
  }

  @Get('version-moves')
  @Needs('restricted:read')
  @ApiOkResponse({ type: VersionMovesView })
  moves(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<VersionMovesView> {
    return this.works.write(caller, (work) => this.undoMove.list(work, year));
  }

  @Post('version-move')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: VersionMovesView })
  @ApiResponse(notNow)
  move(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
    @Body() input: MoveVersionDto,
  ): Promise<VersionMovesView> {
    return this.works.write(caller, async (work) => {
      await this.moveVersion.run(work, year, revision, input);
      return this.undoMove.list(work, year);
    });
  }

  @Post('version-moves/undo')
  @HttpCode(200)
  @Needs('assessment:lead')
  @ChangesRevision()
  @ApiOkResponse({ type: VersionMovesView })
  @ApiResponse(notNow)
  undo(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Revision() revision: number,
  ): Promise<VersionMovesView> {
    return this.works.write(caller, async (work) => {
      await this.undoMove.run(work, year, revision);
      return this.undoMove.list(work, year);
    });
  }
}
