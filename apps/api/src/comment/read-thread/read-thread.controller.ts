import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CommentThreadView } from '../comment.view.js';
import type { CommentRow, ThreadRow } from '../thread-rows.js';
import { Threads, threadStatements } from '../thread.store.js';

@ApiTags('comments')
@Controller('councils/:council/comment-threads/:thread')
export class ReadThreadController {
  constructor(
    private readonly works: Works,
    private readonly threads: Threads,
  ) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: CommentThreadView })
  async read(@TheCaller() caller: Caller, @Param('thread', IdPipe) id: string): Promise<CommentThreadView> {
    const statements = threadStatements(caller.councilId, id);
    const [[row], comments] = await this.works.read<[ThreadRow, CommentRow]>(caller, statements);
    return this.threads.toView(caller, row, comments);
  }
}
