import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../../http/permission.js';
import { TheCaller } from '../../../http/request.js';
import type { Caller } from '../../../work/caller.js';
import { NotHere } from '../../../work/refusals.js';
import { Works } from '../../../work/works.js';
import {
  postHoldingsStatement,
  postsRevisionStatement,
  toPostsView,
  type PostHolding,
  type PostsRevisionRow,
} from '../post.store.js';
import { PostsView } from '../posts.view.js';

@ApiTags('people')
@Controller('councils/:council/posts')
export class ReadPostsController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('people:read')
  @ApiOkResponse({ type: PostsView })
  async read(@TheCaller() caller: Caller): Promise<PostsView> {
    const { councilId } = caller;
    const [[row], holdings] = await this.works.read<[PostsRevisionRow, PostHolding]>(caller, [
      postsRevisionStatement(councilId),
      postHoldingsStatement(councilId),
    ]);
    if (!row) throw new NotHere('council');
    return toPostsView(row.revision, holdings);
  }
}
