import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CommentDto } from '../comment.dto.js';
import { CommentThreadView } from '../comment.view.js';
import { AnswerThread } from './answer-thread.js';

@ApiTags('comments')
@Controller('councils/:council/comment-threads/:thread/comments')
export class AnswerThreadController {
  constructor(
    private readonly works: Works,
    private readonly answerThread: AnswerThread,
  ) {}

  @Post()
  @Needs('comment:write')
  @ApiCreatedResponse({ type: CommentThreadView })
  @ApiResponse({ status: 409, description: 'A rule is against it: all reasons are in `because`', type: ProblemView })
  answer(
    @TheCaller() caller: Caller,
    @Param('thread', IdPipe) id: string,
    @Body() input: CommentDto,
  ): Promise<CommentThreadView> {
    return this.works.write(caller, (work) => this.answerThread.run(work, id, input));
  }
}
