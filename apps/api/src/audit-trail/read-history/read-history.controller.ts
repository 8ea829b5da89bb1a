import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { HistoryEntryView, HistoryPeopleView, HistoryView } from '../history.view.js';
import { EntryNumberPipe } from './entry-number.js';
import { ReadHistoryQuery } from './read-history.dto.js';
import { readEntry, readHistory, readHistoryPeople } from './read-history.js';

@ApiTags('history')
@Controller('councils/:council/history')
export class ReadHistoryController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('history:read')
  @ApiOkResponse({ type: HistoryView })
  read(@TheCaller() caller: Caller, @Query() query: ReadHistoryQuery): Promise<HistoryView> {
    return readHistory(this.works, caller, query);
  }

  @Get('people')
  @Needs('history:read')
  @ApiOkResponse({ type: HistoryPeopleView })
  people(@TheCaller() caller: Caller): Promise<HistoryPeopleView> {
    return readHistoryPeople(this.works, caller);
  }

  @Get(':number')
  @Needs('history:read')
  @ApiOkResponse({ type: HistoryEntryView, description: 'With all that it says' })
  readOne(@TheCaller() caller: Caller, @Param('number', EntryNumberPipe) number: number): Promise<HistoryEntryView> {
    return readEntry(this.works, caller, number);
  }
}
