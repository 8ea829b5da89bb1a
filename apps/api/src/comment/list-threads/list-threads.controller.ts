import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { CommentThreadsView } from '../comment.view.js';
import { ListThreadsQuery } from './list-threads.dto.js';
import { ListThreads } from './list-threads.js';

@ApiTags('comments')
@Controller('councils/:council/comment-threads')
export class ListThreadsController {
  constructor(private readonly listThreads: ListThreads) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: CommentThreadsView })
  list(@TheCaller() caller: Caller, @Query() query: ListThreadsQuery): Promise<CommentThreadsView> {
    return this.listThreads.run(caller, query);
  }
}
