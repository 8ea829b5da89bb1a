import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IdPipe } from '../../http/ids.js';
import { ChangesRevision, Revision } from '../../http/if-match.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CommentThreadView } from '../comment.view.js';
import { ResolveThread } from './resolve-thread.js';

export class ResolveThreadDto {
  @ApiProperty({ description: 'False opens the thread again' })
  @IsBoolean({ message: 'Say whether the thread is resolved' })
  resolved!: boolean;
}

@ApiTags('comments')
@Controller('councils/:council/comment-threads/:thread/resolution')
export class ResolveThreadController {
  constructor(
    private readonly works: Works,
    private readonly resolveThread: ResolveThread,
  ) {}

  @Put()
  @Needs('comment:write')
  @ChangesRevision()
  @ApiOkResponse({ type: CommentThreadView })
  resolve(
    @TheCaller() caller: Caller,
    @Param('thread', IdPipe) id: string,
    @Revision() revision: number,
    @Body() { resolved }: ResolveThreadDto,
  ): Promise<CommentThreadView> {
    return this.works.write(caller, (work) => this.resolveThread.run(work, id, revision, resolved));
  }
}
