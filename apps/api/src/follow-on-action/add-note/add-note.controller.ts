import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe, YearPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { FollowOnActionView } from '../follow-on-action.view.js';
import { AddNoteDto } from './add-note.dto.js';
import { addNote } from './add-note.js';

@ApiTags('follow-on actions')
@Controller('councils/:council/assessments/:year/follow-on-actions/:followOnAction/notes')
export class AddNoteController {
  constructor(private readonly works: Works) {}

  @Post()
  @Needs('follow-on-action:write')
  @ApiCreatedResponse({ type: FollowOnActionView })
  add(
    @TheCaller() caller: Caller,
    @Param('year', YearPipe) year: string,
    @Param('followOnAction', IdPipe) id: string,
    @Body() input: AddNoteDto,
  ): Promise<FollowOnActionView> {
    return this.works.write(caller, (work) => addNote(work, year, id, input.text));
  }
}
