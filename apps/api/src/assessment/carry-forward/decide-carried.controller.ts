import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ChangeCarriedDto } from './carried.dto.js';
import { CarriedItemView } from './carried.view.js';
import { DecideCarried } from './decide-carried.js';

const refused = {
  status: 409,
  type: ProblemView,
  description: 'The year or the theme is locked, or it was changed where it stands: all reasons in `because`',
};

@ApiTags('carried forward')
@Controller('councils/:council/assessments/:year/carried-items/:item')
export class DecideCarriedController {
  constructor(
    private readonly works: Works,
    private readonly decideCarried: DecideCarried,
  ) {}

  /** It is so this year too. */
  @Post('confirm')
  @HttpCode(200)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: CarriedItemView })
  @ApiResponse(refused)
  confirm(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('item', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<CarriedItemView> {
    return this.works.write(caller, (work) => this.decideCarried.run(work, year, id, revision, 'confirm'));
  }

  /** It is otherwise this year. */
  @Post('change')
  @HttpCode(200)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: CarriedItemView })
  @ApiResponse(refused)
  change(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('item', IdPipe) id: string,
    @Revision() revision: number,
    @Body() input: ChangeCarriedDto,
  ): Promise<CarriedItemView> {
    return this.works.write(caller, (work) => this.decideCarried.run(work, year, id, revision, 'change', input));
  }

  /** It stays behind. */
  @Post('drop')
  @HttpCode(200)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: CarriedItemView })
  @ApiResponse(refused)
  drop(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('item', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<CarriedItemView> {
    return this.works.write(caller, (work) => this.decideCarried.run(work, year, id, revision, 'drop'));
  }

  /** It is to be read again. */
  @Post('undo')
  @HttpCode(200)
  @Needs('assessment:judge')
  @ChangesRevision()
  @ApiOkResponse({ type: CarriedItemView })
  @ApiResponse(refused)
  undo(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('item', IdPipe) id: string,
    @Revision() revision: number,
  ): Promise<CarriedItemView> {
    return this.works.write(caller, (work) => this.decideCarried.run(work, year, id, revision, 'undo'));
  }
}
