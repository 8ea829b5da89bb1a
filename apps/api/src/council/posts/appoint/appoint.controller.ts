import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../../http/if-match.js';
import { Needs } from '../../../http/permission.js';
import { ProblemView } from '../../../http/problem.view.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { Works } from '../../../work/works.js';
import { PostPipe } from '../post-in-address.js';
import { postKeys, type PostKey } from '../posts.js';
import { PostsView } from '../posts.view.js';
import { AppointDto } from './appoint.dto.js';
import { appoint } from './appoint.js';

@ApiTags('people')
@Controller('councils/:council/posts/:post')
export class AppointController {
  constructor(private readonly works: Works) {}

  @Put()
  @Needs('people:manage')
  @ChangesRevision()
  @ApiParam({ name: 'post', enum: postKeys })
  @ApiOkResponse({ type: PostsView })
  @ApiResponse({
    status: 409,
    type: ProblemView,
    description: 'The law or the council’s list of people does not allow it',
  })
  appoint(
    @TheCaller() caller: Caller,
    @Param('post', PostPipe) post: PostKey,
    @Revision() revision: number,
    @Body() input: AppointDto,
  ): Promise<PostsView> {
    return this.works.write(caller, (work) => appoint(work, post, revision, input));
  }
}
