import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CodedListDto } from './coded-list.dto.js';
import { type CodedListRow, codedListsStatement, toListViews } from './coded-list.store.js';
import { CodedListsView, CodedListView } from './coded-list.view.js';
import { writeCodedList } from './write-coded-list.js';

@ApiTags('report-forms')
@Controller('councils/:council/coded-lists')
export class CodedListsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('report:export')
  @ApiOkResponse({ type: CodedListsView })
  async list(@TheCaller() caller: Caller): Promise<CodedListsView> {
    const [rows] = await this.works.read<[CodedListRow]>(caller, [codedListsStatement(caller.councilId)]);
    return { items: toListViews(rows) };
  }

  @Put(':list')
  @Needs('report:write')
  @ChangesRevision()
  @ApiOkResponse({ type: CodedListView })
  write(
    @TheCaller() caller: Caller,
    @Param('list') key: string,
    @Revision() revision: number,
    @Body() input: CodedListDto,
  ): Promise<CodedListView> {
    return this.works.write(caller, (work) => writeCodedList(work, key, revision, input));
  }
}
