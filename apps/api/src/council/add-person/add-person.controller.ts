import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../http/ids.js';
import { Needs } from '../../http/permission.js';
import { ProblemView } from '../../http/problem.view.js';
import { TheCaller } from '../../http/request.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { InvitationView } from '../council.view.js';
import { AddPersonDto } from './add-person.dto.js';
import { AddPerson } from './add-person.js';

@ApiTags('people')
@Controller('councils/:council/people')
export class AddPersonController {
  constructor(
    private readonly works: Works,
    private readonly addPerson: AddPerson,
  ) {}

  @Post()
  @Needs('people:manage')
  @ApiCreatedResponse({ type: InvitationView })
  add(@TheCaller() caller: Caller, @Body() input: AddPersonDto): Promise<InvitationView> {
    return this.works.write(caller, (work) => this.addPerson.run(work, input));
  }

  @Post(':person/link')
  @Needs('people:manage')
  @ApiCreatedResponse({ type: InvitationView, description: 'A new single-use link; the old one ends' })
  again(@TheCaller() caller: Caller, @Param('person', IdPipe) personId: string): Promise<InvitationView> {
    return this.works.write(caller, (work) => this.addPerson.again(work, personId));
  }

  @Post(':person/message')
  @Needs('people:manage')
  @ApiCreatedResponse({ type: InvitationView, description: 'The link to join is sent once more; the old one ends' })
  @ApiResponse({ status: 429, type: ProblemView, description: 'Five messages to one person in a day are enough' })
  writeAgain(@TheCaller() caller: Caller, @Param('person', IdPipe) personId: string): Promise<InvitationView> {
    return this.works.write(caller, (work) => this.addPerson.writeAgain(work, personId));
  }
}
