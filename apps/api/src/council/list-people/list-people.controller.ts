import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../http/permission.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { MembersView, type MemberView } from '../council.view.js';
import { membersText } from '../member.store.js';

@ApiTags('people')
@Controller('councils/:council/people')
export class ListPeopleController {
  constructor(private readonly works: Works) {}

  @Get()
  @Needs('people:read')
  @ApiOkResponse({ type: MembersView })
  async list(@TheCaller() caller: Caller): Promise<MembersView> {
    const [items] = await this.works.read<[MemberView]>(caller, [{ text: membersText, values: [caller.councilId] }]);
    return { items };
  }
}
