import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/permission.js';
import { TheCaller } from '../http/request.js';
import type { Caller } from '../work/caller.js';
import { MyWorkView } from './my-work.view.js';
import { ReadMyWork } from './read-my-work.js';

@ApiTags('my work')
@Controller('councils/:council/my-work')
export class ReadMyWorkController {
  constructor(private readonly readMyWork: ReadMyWork) {}

  @Get()
  @Needs('assessment:read')
  @ApiOkResponse({ type: MyWorkView })
  read(@TheCaller() caller: Caller): Promise<MyWorkView> {
    return this.readMyWork.run(caller);
  }
}
