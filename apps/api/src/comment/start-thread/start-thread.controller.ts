import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CommentThreadView } from '../comment.view.js';
import { StartThreadDto } from './start-thread.dto.js';
import { StartThread } from './start-thread.js';

@ApiTags('comments')
@Controller('councils/:council/comment-threads')
export class StartThreadController {
  constructor(
    private readonly works: Works,
    private readonly startThread: StartThread,
  ) {}

  @Post()
  @Needs('comment:write')
  @ApiCreatedResponse({ type: CommentThreadView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  start(@TheCaller() caller: Caller, @Body() input: StartThreadDto): Promise<CommentThreadView> {
    return this.works.write(caller, (work) => this.startThread.run(work, input));
  }
}
