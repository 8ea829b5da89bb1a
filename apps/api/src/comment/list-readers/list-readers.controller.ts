import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { permissionsOf } from '../../council/roles.js';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { CommentReadersView } from '../comment.view.js';

/** A council has far fewer people than the bound. */
const membersText = `select person.id, person.name, membership.roles from membership join person on person.id = membership.person_id
  where membership.council_id = $1 order by lower(person.name), person.id limit 500`;

@ApiTags('comments')
@Controller('councils/:council/comment-readers')
export class ListReadersController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('comment:read')
  @ApiOkResponse({ type: CommentReadersView })
  async list(@TheCaller() caller: Caller): Promise<CommentReadersView> {
    const [members] = await this.works.read<[{ id: string; name: string; roles: string[] }]>(caller, [
      { text: membersText, values: [caller.councilId] },
    ]);
    const readers = members.filter(({ roles }) => permissionsOf(roles).has('comment:read'));
    return { items: readers.map(({ id, name }) => ({ id, name })) };
  }
}
