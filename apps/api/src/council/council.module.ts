import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { AddPersonController } from './add-person/add-person.controller.js';
import { AddPerson } from './add-person/add-person.js';
import { Invite } from './add-person/invite.js';
import { ChangeCouncilController } from './change-council/change-council.controller.js';
import { ChangeRolesController } from './change-roles/change-roles.controller.js';
import { RemovePerson } from './change-roles/change-roles.js';
import { CreateCouncil } from './create-council.js';
import { FounderLink } from './founder-link.js';
import { ListPeopleController } from './list-people/list-people.controller.js';
import { AppointController } from './posts/appoint/appoint.controller.js';
import { ReadPostsController } from './posts/read-posts/read-posts.controller.js';
import { VacateController } from './posts/vacate/vacate.controller.js';
import { ReadCouncilController } from './read-council/read-council.controller.js';

/** Councils, who belongs to them and as what. */
@Module({
  imports: [IdentityModule],
  controllers: [
    ReadCouncilController,
    ChangeCouncilController,
    ListPeopleController,
    AddPersonController,
    ChangeRolesController,
    ReadPostsController,
    AppointController,
    VacateController,
  ],
  providers: [AddPerson, Invite, RemovePerson, CreateCouncil, FounderLink],
  exports: [AddPerson, CreateCouncil, FounderLink],
})
export class CouncilModule {}
