import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { ModerationView } from './moderation.view.js';
import { ReadModeration } from './read-moderation.js';
import { WriteNoteDto } from './write-note.dto.js';
import { WriteNote } from './write-note.js';

@ApiTags('review')
@Controller('councils/:council/assessments/:year/moderation')
export class ModerationController {
  constructor(
    private readonly works: Works,
    private readonly moderation: ReadModeration,
    private readonly writeNote: WriteNote,
  ) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: ModerationView })
  read(@TheCaller() caller: Caller, @Param('year', YearPipe) year: string): Promise<ModerationView> {
    return this.moderation.run(caller, year);
  }

  /** Notes are added and never changed: nobody's note can be written over, so none needs a revision. */
  @Post('notes')
  @Needs('assessment:moderate')
  @ApiCreatedResponse({ type: ModerationView })
  @ApiResponse({ status: 409, type: ProblemView, description: 'It is not being moderated' })
  write(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Body() { note, themeKey }: WriteNoteDto,
  ): Promise<ModerationView> {
    return this.works.write(caller, (work) => this.writeNote.run(work, year, note, themeKey ?? null));
  }
}
