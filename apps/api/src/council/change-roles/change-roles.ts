import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { Sessions } from '../../identity/sessions.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { MemberView } from '../council.view.js';
import { Invite } from '../add-person/invite.js';
import { Invitation } from '../invitation.entity.js';
import { lockPerson, otherAdministrators } from '../member.store.js';
import { Membership } from '../membership.entity.js';
import { leavePosts } from '../posts/leave-posts.js';
import { postTitlesOf } from '../posts/post.store.js';
import { mayLose } from './change-roles.rules.js';

/** Gives a person other roles; someone who is invited will have them when they join. @throws NotHere, Stale, Refused */
export async function changeRoles(
  work: Work,
  personId: string,
  revision: number,
  roleKeys: readonly string[],
): Promise<MemberView> {
  const member = await lockPerson(work, personId);
  if (member.revision !== revision) throw new Stale(member, null, work.now.toISOString());
  const roles = [...new Set(roleKeys)];
  refuseUnless(
    mayLose({
      administratorsLeft: roles.includes('administrator') ? null : await administratorsWithout(work, member),
      posts: roles.includes('statutory-officer') ? [] : await postTitlesOf(work, personId),
    }),
  );
  await work
    .repository(placeOf(member))
    .update({ councilId: work.councilId, personId }, { roles, revision: revision + 1 });
  record(work, {
    act: 'change-roles',
    objectType: 'person',
    objectId: personId,
    objectTitle: member.name,
    before: { roles: member.roles },
    after: { roles },
  });
  return { ...member, roles, revision: revision + 1 };
}

/** Ends a person's place in the council, their posts and, when it was their last place, their sign-ins; their work and its history stay. An invitation is withdrawn. */
@Injectable()
export class RemovePerson {
  constructor(
    private readonly invite: Invite,
    private readonly sessions: Sessions,
  ) {}

  /** @throws NotHere, Stale, Refused */
  async run(work: Work, personId: string, revision: number): Promise<void> {
    const member = await lockPerson(work, personId);
    if (member.revision !== revision) throw new Stale(member, null, work.now.toISOString());
    // A post cannot keep anyone: who leaves, leaves it.
    refuseUnless(mayLose({ administratorsLeft: await administratorsWithout(work, member), posts: [] }));
    await leavePosts(work, personId);
    await work.repository(placeOf(member)).delete({ councilId: work.councilId, personId });
    if (member.message !== null) await this.invite.takeBack(work, personId);
    // Every request asks for the membership anew; whoever belongs nowhere any more has nothing left to be signed in to.
    if (!(await work.belongsElsewhere(personId))) await this.sessions.endAllIn(work, personId);
    record(work, {
      act: member.message === null ? 'remove-person' : 'withdraw-invitation',
      objectType: 'person',
      objectId: personId,
      objectTitle: member.name,
      before: { roles: member.roles },
      after: null,
    });
  }
}

/** Where a person's roles are kept: with an invitation until they join. */
function placeOf(member: MemberView): typeof Membership | typeof Invitation {
  return member.message === null ? Membership : Invitation;
}

/** How many administrators would be left without this one; null when they are none. Whoever is only invited is none yet. */
async function administratorsWithout(work: Work, member: MemberView): Promise<number | null> {
  if (member.message !== null || !member.roles.includes('administrator')) return null;
  return otherAdministrators(work, member.id);
}
