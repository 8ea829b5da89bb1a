import { Controller, Delete, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ChangesRevision, Revision } from '../../../http/if-match.js';
import { Needs } from '../../../http/permission.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { Works } from '../../../work/works.js';
import { PostPipe } from '../post-in-address.js';
import { postKeys, type PostKey } from '../posts.js';
import { PostsView } from '../posts.view.js';
import { vacate } from './vacate.js';

@ApiTags('people')
@Controller('councils/:council/posts/:post')
export class VacateController {
  constructor(private readonly works: Works) {}

  @Delete()
  @Needs('people:manage')
  @ChangesRevision()
  @ApiParam({ name: 'post', enum: postKeys })
  @ApiOkResponse({ type: PostsView, description: 'All posts as they are now' })
  vacate(
    @TheCaller() caller: Caller,
    @Param('post', PostPipe) post: PostKey,
    @Revision() revision: number,
  ): Promise<PostsView> {
    return this.works.write(caller, (work) => vacate(work, post, revision));
  }
}
